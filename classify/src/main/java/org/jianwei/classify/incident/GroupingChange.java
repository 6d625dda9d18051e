package org.jianwei.classify.incident;

import java.util.Objects;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record for the topic memberships.
 *
 * @param key its key
 * @param value its value; null where the article left the incident
 */
public record GroupingChange(String key, @Nullable MembershipRecord value) {

  /** Checks that there is a key. */
  public GroupingChange {
    Objects.requireNonNull(key, "key");
  }

  static GroupingChange of(MembershipRecord value) {
    return new GroupingChange(value.recordKey(), value);
  }

  static GroupingChange left(String incidentId, String articleId) {
    return new GroupingChange(MembershipRecord.key(incidentId, articleId), null);
  }
}
