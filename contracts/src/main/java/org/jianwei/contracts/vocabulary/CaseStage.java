package org.jianwei.contracts.vocabulary;

/** A step that a case can take, in the order in which cases take them. */
public enum CaseStage implements Term {
  REPORTED("reported", Track.PRESS),
  EXPOSED("exposed", Track.PRESS),
  COMPLAINED("complained", Track.PRESS),
  SUMMONED("summoned", Track.ADMINISTRATIVE),
  ORDERED_TO_CORRECT("ordered to correct", Track.ADMINISTRATIVE),
  TAKEN_DOWN("taken down", Track.ADMINISTRATIVE),
  SHUT_DOWN("shut down", Track.ADMINISTRATIVE),
  ACCOUNTS_PUNISHED("accounts punished", Track.ADMINISTRATIVE),
  ADMINISTRATIVE_PENALTY("administrative penalty", Track.ADMINISTRATIVE),
  SUED("sued", Track.CIVIL),
  SETTLED("settled", Track.CIVIL),
  CASE_FILED("case filed", Track.CRIMINAL),
  DETAINED("detained", Track.CRIMINAL),
  BAILED("bailed", Track.CRIMINAL),
  ARRESTED("arrested", Track.CRIMINAL),
  CHARGED("charged", Track.CRIMINAL),
  FIRST_INSTANCE_HEARING("first instance hearing", Track.COURT),
  FIRST_INSTANCE_VERDICT("first instance verdict", Track.COURT),
  APPEALED("appealed", Track.COURT),
  SECOND_INSTANCE_HEARING("second instance hearing", Track.COURT),
  SECOND_INSTANCE_VERDICT("second instance verdict", Track.COURT),
  FINAL("final", Track.COURT);

  private final String label;
  private final Track track;

  CaseStage(String label, Track track) {
    this.label = label;
    this.track = track;
  }

  @Override
  public String label() {
    return label;
  }

  /** Who takes the step. */
  public Track track() {
    return track;
  }

  /** The procedure to which a step belongs. */
  public enum Track {
    PRESS,
    ADMINISTRATIVE,
    CIVIL,
    CRIMINAL,
    /** Trial steps, criminal or civil. */
    COURT
  }
}
