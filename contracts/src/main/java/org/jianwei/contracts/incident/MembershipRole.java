package org.jianwei.contracts.incident;

import org.jianwei.contracts.vocabulary.Term;

/** What an article is to an incident. */
public enum MembershipRole implements Term {
  /** The article that opened the incident. */
  FOUNDER("founder"),
  /** A further report of the case. */
  REPORT("report"),
  /** A copy of another member under another URL. */
  REPRINT("reprint"),
  /** Context that reports no harm of its own. */
  COMPLEMENTARY("complementary");

  private final String label;

  MembershipRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
