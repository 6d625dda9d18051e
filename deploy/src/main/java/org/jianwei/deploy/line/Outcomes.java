package org.jianwei.deploy.line;

import java.util.Locale;

/**
 * What became of the articles that were poured. Each is in exactly one of the first four.
 *
 * @param poured articles sent
 * @param repeats same address and same content as one before
 * @param irrelevant not about a harm or hazard of AI, nor context to one
 * @param relevant on the topic assessments
 * @param rejected on the topic rejects
 * @param members relevant articles that belong to an incident
 * @param incidents open incidents
 */
public record Outcomes(
    long poured,
    long repeats,
    long irrelevant,
    long relevant,
    long rejected,
    long members,
    long incidents) {

  /** Whether each article has its outcome. */
  public boolean isComplete() {
    return poured == repeats + irrelevant + relevant + rejected;
  }

  /** The numbers as a sentence. */
  public String describe() {
    return String.format(
        Locale.ROOT,
        "%d articles: %d irrelevant, %d relevant (%d in %d incidents), %d repeats, %d rejected%s",
        poured,
        irrelevant,
        relevant,
        members,
        incidents,
        repeats,
        rejected,
        isComplete() ? "" : " - NOT ALL HAVE AN OUTCOME");
  }
}
