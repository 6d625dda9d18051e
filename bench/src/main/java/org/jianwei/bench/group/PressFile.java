package org.jianwei.bench.group;

import java.util.List;
import org.jianwei.runtime.config.ShippedFile;

/**
 * What the made-up press is written from: names, wordings and stages, in {@code press.yaml}. In a
 * wording <code>{slot}</code> is filled from the case and {@code [a|b]} picks one at random.
 *
 * @param kinds kinds of matter with their wordings
 * @param stages later stages of a case, each so many days after it began
 * @param characters of which the words are made that are particular to a case
 * @param details how the sentences are made that hold these words
 * @param placeTails with which made-up names of places end
 * @param common sentences that fit any matter
 */
record PressFile(
    List<String> surnames,
    List<String> cities,
    List<String> districts,
    List<String> syllables,
    List<String> productTails,
    List<String> companyTails,
    List<String> outlets,
    List<String> portals,
    List<String> months,
    List<Kind> kinds,
    List<Stage> stages,
    List<String> common,
    List<String> farmOpeners,
    List<String> roundupTitles,
    List<String> complementaryTitles,
    List<String> characters,
    List<String> placeTails,
    List<String> details) {

  private static final String SHIPPED = "press.yaml";

  /** The shipped one. */
  static PressFile shipped() {
    return ShippedFile.yaml(PressFile.class, SHIPPED, PressFile.class);
  }

  /** A kind of matter: what it is charged as, and how it is told. */
  record Kind(String name, String charge, List<String> titles, List<String> sentences) {}

  /** A later stage of a case: after how many days, and how it is told. */
  record Stage(String name, int days, List<String> titles, List<String> sentences) {}
}
