package org.jianwei.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds publisher (来源) and author (作者) in the lines around the headline. */
final class Byline {

  private static final String NAME =
      "[《“\"【\\[]?(?<name>[\\p{IsHan}\\w·+&.\\-]{2,24}(?:\\s[A-Z]\\w+){0,3}?)";
  private static final String END = "(?=$|[\\s》”\"】\\])）|,，;；、/]|作者|编辑|责编|记者|时间|\\d{4}-)";

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:" + Boilerplate.publisherMarks() + ")\\s*(?:[：:]\\s*|\\s)" + NAME + END,
          Pattern.MULTILINE);
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:" + Boilerplate.authorMarks() + ")\\s*[：:]\\s*" + NAME + END, Pattern.MULTILINE);
  private static final Pattern NO_NAME = Pattern.compile("未知|网络|互联网|综合|原创|本站|本网|作者|来源|编辑|\\d+");

  private Byline() {}

  /** The publisher that the lines name. */
  static Optional<String> publisher(Region region) {
    return first(PUBLISHER, region.text());
  }

  /** The author that the lines name. */
  static Optional<String> author(Region region) {
    return first(AUTHOR, region.text());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String name = m.group("name").strip();
      if (!NO_NAME.matcher(name).matches()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
