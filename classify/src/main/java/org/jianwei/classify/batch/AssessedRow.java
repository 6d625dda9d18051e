package org.jianwei.classify.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.incident.ChineseRegulation;
import org.jianwei.contracts.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One line of batch output.
 *
 * @param id id of the input row
 * @param label what the article is
 * @param confidence how sure, 0 to 1
 * @param harmTypes values of the facet, strongest first
 * @param aiTasks values of the facet, strongest first
 * @param harmedEntities values of the facet, strongest first
 * @param industries values of the facet, strongest first
 * @param principles values of the facet, strongest first
 * @param businessFunctions values of the facet, strongest first
 * @param autonomyLevel value of the facet, or null
 * @param severity value of the facet, or null
 * @param cn Chinese regulatory classes
 * @param legal charges, courts, sentences, stages and statutes as the text words them
 * @param quantities sums and counts, each with the whole of which it is a part, if any
 * @param evidence every label with its rule and quotes
 * @param items parts of a round-up; left out where it is none
 */
record AssessedRow(
    String id,
    String label,
    double confidence,
    List<String> harmTypes,
    List<String> aiTasks,
    List<String> harmedEntities,
    List<String> industries,
    List<String> principles,
    List<String> businessFunctions,
    @Nullable String autonomyLevel,
    @Nullable String severity,
    ChineseRegulation cn,
    Map<String, List<Fact>> legal,
    List<Counted> quantities,
    List<Quoted> evidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AssessedPart> items) {

  static AssessedRow of(Assessment assessment) {
    List<AssessedPart> items = assessment.items().stream().map(AssessedPart::of).toList();
    return of(assessment.article().id(), assessment.judgement(), items.isEmpty() ? null : items);
  }

  private static AssessedRow of(String id, Judgement j, @Nullable List<AssessedPart> items) {
    return new AssessedRow(
        id,
        j.label().label(),
        j.confidence(),
        j.values(Facet.HARM_TYPES),
        j.values(Facet.AI_TASKS),
        j.values(Facet.HARMED_ENTITIES),
        j.values(Facet.INDUSTRIES),
        j.values(Facet.PRINCIPLES),
        j.values(Facet.BUSINESS_FUNCTIONS),
        j.value(Facet.AUTONOMY_LEVEL).orElse(null),
        j.value(Facet.SEVERITY).orElse(null),
        regulation(j),
        legal(j),
        quantities(j),
        j.findings().stream().map(Quoted::of).toList(),
        items);
  }

  private static ChineseRegulation regulation(Judgement j) {
    return new ChineseRegulation(
        j.values(Facet.CN_CAMPAIGNS),
        j.values(Facet.CN_GBT45654),
        j.facts(FactKind.STATUTE).map(Fact::value).distinct().toList());
  }

  private static Map<String, List<Fact>> legal(Judgement j) {
    Map<String, List<Fact>> legal = new LinkedHashMap<>();
    legal.put("charges", j.facts(FactKind.CHARGE).toList());
    legal.put("courts", j.facts(FactKind.COURT).toList());
    legal.put("sentences", j.facts(FactKind.SENTENCE).toList());
    legal.put("stages", j.facts(FactKind.STAGE).toList());
    legal.put("statutes", j.facts(FactKind.STATUTE).toList());
    return legal;
  }

  private static List<Counted> quantities(Judgement j) {
    return j.facts(FactKind.QUANTITY).map(AssessedRow::quantity).flatMap(Optional::stream).toList();
  }

  private static Optional<Counted> quantity(Fact fact) {
    if (fact.number() == null) {
      return Optional.empty();
    }
    String unit = Objects.requireNonNullElse(fact.unit(), "");
    return Optional.of(
        new Counted(
            fact.number(),
            unit,
            fact.about(),
            fact.value(),
            fact.code(),
            fact.whole(),
            fact.evidence()));
  }

  /**
   * A sum or count.
   *
   * @param number value in {@code unit}
   * @param unit unit
   * @param about whether the article calls it approximate
   * @param text how the article words it
   * @param code what is counted, or null
   * @param whole what it is a part of, or null
   * @param evidence where it stands
   */
  record Counted(
      double number,
      String unit,
      boolean about,
      String text,
      @Nullable String code,
      @Nullable Double whole,
      Evidence evidence) {}

  /**
   * A label with what justifies it.
   *
   * @param facet question that is answered
   * @param value answer
   * @param rule what decided
   * @param quotes verbatim, with offsets
   */
  record Quoted(String facet, String value, String rule, List<Evidence> quotes) {
    static Quoted of(Finding finding) {
      return new Quoted(
          finding.facet().label(), finding.value(), finding.rule(), finding.evidence());
    }
  }

  /**
   * A part of a round-up.
   *
   * @param start offset of its first code point in the text
   * @param end offset after its last code point
   * @param assessed what it is; its id is its start
   */
  record AssessedPart(int start, int end, AssessedRow assessed) {
    static AssessedPart of(RoundupItem item) {
      return new AssessedPart(
          item.start(),
          item.end(),
          AssessedRow.of(Integer.toString(item.start()), item.judgement(), null));
    }
  }
}
