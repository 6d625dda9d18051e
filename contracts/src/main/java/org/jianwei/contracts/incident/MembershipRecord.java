package org.jianwei.contracts.incident;

/** A value of the topic memberships: an article's place, or an incident's links. */
public sealed interface MembershipRecord permits Membership, IncidentLink {

  /** Incident by whose id the record is partitioned. */
  String incidentId();

  /** Key of the record: {@code incidentId/articleId}, or {@code incidentId/} for links. */
  String recordKey();

  /** Builds a key. */
  static String key(String incidentId, String articleId) {
    return incidentId + "/" + articleId;
  }

  /** The incident id of a key. */
  static String incidentIdOf(String recordKey) {
    int slash = recordKey.indexOf('/');
    return slash < 0 ? recordKey : recordKey.substring(0, slash);
  }

  /** The article id of a key; empty for an incident's links. */
  static String articleIdOf(String recordKey) {
    return recordKey.substring(recordKey.indexOf('/') + 1);
  }
}
