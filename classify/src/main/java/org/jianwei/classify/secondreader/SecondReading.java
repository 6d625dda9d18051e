package org.jianwei.classify.secondreader;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * What another reader, a language model, found in a text that was assessed, beside what was found
 * there before. It decides nothing: the assessment stays in force. It joins assessments and
 * memberships by the content hash.
 *
 * @param articleId article that was read, into which the evidence points
 * @param contentHash its content; copies with the same content are read once
 * @param ruleset version of the rules that made the first reading
 * @param reader who read second, such as the name of the model
 * @param prompt version of the question that was put
 * @param first what the assessment says, on the facets that were asked
 * @param second the other reader's answers, from the same closed lists and with quotes of the text
 * @param differs the facets on which the two differ
 */
public record SecondReading(
    String articleId,
    String contentHash,
    String ruleset,
    String reader,
    String prompt,
    List<Finding> first,
    List<Finding> second,
    List<Facet> differs) {

  /** Checks that nothing is missing and copies the lists. */
  public SecondReading {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(ruleset, "ruleset");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(prompt, "prompt");
    first = List.copyOf(first);
    second = List.copyOf(second);
    differs = List.copyOf(differs);
  }
}
