package org.jianwei.contracts.source;

import org.jianwei.contracts.vocabulary.Term;

/** What an operator should look at. */
public enum AlarmKind implements Term {
  /** An entry could not be fetched several times in a row. */
  FAILING("failing"),
  /** An entry answers, but with something else than a feed or list: a login page, an error page. */
  UNREADABLE("unreadable"),
  /** An entry answers well, but has named nothing new for longer than its own history explains. */
  SILENT("silent"),
  /** An entry has moved for good: its address in the catalogue should be mended. */
  MOVED("moved"),
  /** The host's robots.txt, or its address, keeps us from fetching an entry. */
  FORBIDDEN("forbidden"),
  /** An entry or its host failed for so long that it is tried only once a day. */
  RESTING("resting");

  private final String label;

  AlarmKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
