package org.jianwei.classify.incident;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.jianwei.contracts.article.ArticleIds;

/** How incidents get their ids. */
final class IncidentIds {

  private static final int DIGITS = 4;

  private IncidentIds() {}

  /**
   * The day of the founding article, and 4 hex digits of the SHA-256 of its id; one more for each
   * time that the id is taken.
   *
   * @param day days since 1970-01-01
   */
  static String of(long day, String founderArticle, Predicate<String> taken) {
    String hash = HexFormat.of().formatHex(ArticleIds.sha256(founderArticle));
    String date = LocalDate.ofEpochDay(day).toString();
    int digits = DIGITS;
    String id = date + "-" + hash.substring(0, digits);
    while (taken.test(id)) {
      digits++;
      id = date + "-" + hash.substring(0, digits);
    }
    return id;
  }
}
