package org.jianwei.bench.group;

/** What a made-up article is to its cases. */
enum Genre {
  /** A text of its own about one case. */
  REPORT,
  /** Another outlet's copy of a report, slightly edited. */
  REPRINT,
  /** A report with its sentences shuffled and an opening put before it. */
  FARM_COPY,
  /** Several cases in numbered paragraphs. */
  ROUND_UP,
  /** A comment on a case that reports no harm itself. */
  COMPLEMENTARY,
  /** A report once more under the same address, with a sentence more. */
  REVISION
}
