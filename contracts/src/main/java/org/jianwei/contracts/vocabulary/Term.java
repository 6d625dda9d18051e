package org.jianwei.contracts.vocabulary;

/**
 * One entry of a closed vocabulary. Enum constants are for code; {@link #label()} goes on the wire.
 */
public interface Term {

  /** The entry as it is written in records: AIM's own wording, or the code of a Chinese class. */
  String label();
}
