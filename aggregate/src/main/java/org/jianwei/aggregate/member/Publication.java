package org.jianwei.aggregate.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jianwei.contracts.incident.Membership;

/** When a member was published. */
public final class Publication {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Publication() {}

  /** Time of publication; time of the fetch where the article states none. */
  public static Instant timeOf(Membership member) {
    OffsetDateTime published = member.article().publishedAt();
    return published == null ? member.article().fetchedAt() : published.toInstant();
  }

  /** Day of publication in Shanghai. */
  public static LocalDate dayOf(Membership member) {
    return LocalDate.ofInstant(timeOf(member), SHANGHAI);
  }
}
