package org.jianwei.ingest.page.address;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.time.StatedTime;

/** The day in the address of an article, as many systems file it: {@code /2025/0901/10023.html}. */
public final class UrlDay {

  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

  /** A day with separators, or eight digits that stand alone or behind a letter. */
  private static final Pattern DAY =
      Pattern.compile(
          "/(?<y>20\\d{2})(?:[-/_](?<m>0?[1-9]|1[0-2])[-/_](?<d>0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"
              + "|[-/]?(?<m2>0[1-9]|1[0-2])[-/]?(?<d2>0[1-9]|[12]\\d|3[01])(?=[/_.-]|$))"
              + "|/[a-z]{1,3}(?<y3>20\\d{2})(?<m3>0[1-9]|1[0-2])(?<d3>0[1-9]|[12]\\d|3[01])(?=_)");

  private UrlDay() {}

  /** The day, unless it lies after the one of the fetch. */
  public static Optional<StatedTime> of(String url, Instant fetchedAt) {
    HttpUrl address = HttpUrl.parse(url);
    Matcher m = DAY.matcher(address == null ? "" : address.encodedPath());
    if (!m.find()) {
      return Optional.empty();
    }
    String suffix = m.group("m") != null ? "" : m.group("m2") != null ? "2" : "3";
    return day(m, suffix)
        .map(day -> day.atStartOfDay().atOffset(SHANGHAI))
        .filter(at -> !at.toInstant().isAfter(fetchedAt))
        .map(at -> new StatedTime(at, PublishedPrecision.DAY));
  }

  private static Optional<LocalDate> day(Matcher m, String suffix) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(suffix.equals("3") ? "y3" : "y")),
              Integer.parseInt(m.group("m" + suffix)),
              Integer.parseInt(m.group("d" + suffix))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
