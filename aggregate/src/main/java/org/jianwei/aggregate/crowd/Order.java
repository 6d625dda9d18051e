package org.jianwei.aggregate.crowd;

import java.util.List;

/**
 * An order in which members of an incident are kept: a row a member, sorted by what the order is
 * by, then by article id.
 */
enum Order {
  /** All members by time of publication. */
  PUBLISHED('a'),
  /** All members by time of the fetch. */
  FETCHED('e'),
  /** All members by their text; within one the report that speaks for it first. */
  TEXT('g'),
  /** Articles that only give context, by time of publication. */
  CONTEXT('c'),
  /** Reports in the role of the founder, by time of publication. */
  FOUNDER('f'),
  /** Independent reports by time of publication. */
  VOICE('l'),
  /** Independent reports, the one that says most first. */
  FULLEST('s'),
  /** Independent reports by label, the surest first. */
  LABEL('q'),
  /** Independent reports and context by step of the case, then by time of publication. */
  STAGE('p');

  /** Sorts after the slash that ends a part of a key. */
  private static final char AFTER_SLASH = '/' + 1;

  private final char code;

  Order(char code) {
    this.code = code;
  }

  /** The key of a member's row. */
  String key(String incidentId, String sort, String articleId) {
    return incidentId + '/' + code + '/' + sort + '/' + articleId;
  }

  /** Article ids in this order, among the rows whose sort key begins with whole parts. */
  List<String> articles(
      SortedRows rows, String incidentId, String sort, int max, boolean lastFirst) {
    String from = incidentId + '/' + code + '/' + (sort.isEmpty() ? "" : sort + '/');
    String to = from.substring(0, from.length() - 1) + AFTER_SLASH;
    return rows.keys(from, to, max, lastFirst).stream()
        .map(key -> key.substring(key.lastIndexOf('/') + 1))
        .toList();
  }
}
