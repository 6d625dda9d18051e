package org.jianwei.ingest.suggest;

import java.util.List;
import java.util.regex.Pattern;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;

/** The {@code Sitemap} lines of a robots.txt, which hold for all robots (sitemaps.org). */
final class RobotsSitemaps {

  private static final Pattern LINE =
      Pattern.compile("(?im)^\\s{0,20}sitemap\\s{0,20}:\\s{0,20}(\\S{1,2000})");

  private RobotsSitemaps() {}

  /** The addresses, in order, each once. */
  static List<String> of(FetchedBody robots) {
    String text = CharsetDecision.decode(robots.bytes(), robots.contentType()).text();
    return LINE.matcher(text)
        .results()
        .flatMap(line -> WebAddress.resolve(robots.url(), line.group(1)).stream())
        .distinct()
        .toList();
  }
}
