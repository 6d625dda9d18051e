package org.jianwei.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds publisher (来源) and author (作者) in the lines around headline and text. */
final class Byline {

  private static final String NAME =
      "\\s*[：:]\\s*[《“\"【\\[]?(?<name>[\\p{IsHan}\\w·+&.\\-]{2,24}(?:\\s[A-Z]\\w+){0,3}?)";
  private static final String END = "(?=$|[\\s》”\"】\\])(（）|,，;；、/]|作者|编辑|责编|记者|时间|\\d{4}-)";

  private static final Pattern PUBLISHER =
      Pattern.compile("(?:" + Boilerplate.publisherMarks() + ")" + NAME + END, Pattern.MULTILINE);
  private static final Pattern AUTHOR =
      Pattern.compile("(?:" + Boilerplate.authorMarks() + ")" + NAME + END, Pattern.MULTILINE);

  private Byline() {}

  /** The publisher that the lines name. */
  static Optional<String> publisher(Region region) {
    return first(PUBLISHER, region);
  }

  /** The author that the lines name. */
  static Optional<String> author(Region region) {
    return first(AUTHOR, region);
  }

  private static Optional<String> first(Pattern pattern, Region region) {
    return first(pattern, region.head()).or(() -> first(pattern, region.tail()));
  }

  private static Optional<String> first(Pattern pattern, List<String> lines) {
    Matcher m = pattern.matcher(String.join("\n", lines));
    while (m.find()) {
      String name = m.group("name").strip();
      if (!Boilerplate.isNoName(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
