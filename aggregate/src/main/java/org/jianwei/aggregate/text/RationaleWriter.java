package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.aggregate.label.CombinedLabels;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/** Says why a case is an incident or a hazard: who says so, who does not, in which words. */
final class RationaleWriter {

  private static final int HARMS_MAX = 3;
  private static final int QUOTE_CHARS_MAX = 120;

  private final Wording wording;
  private final boolean english;

  private RationaleWriter(Wording wording, boolean english) {
    this.wording = wording;
    this.english = english;
  }

  static RationaleWriter english(Wording wording) {
    return new RationaleWriter(wording, true);
  }

  static RationaleWriter chinese(Wording wording) {
    return new RationaleWriter(wording, false);
  }

  /** The rationale of an incident that stands. */
  String write(Members members, CombinedLabels labels) {
    Map<String, String> slots = slots(members, labels);
    Wording.Rationale words = wording.rationale();
    boolean incident = labels.label() == Label.AI_INCIDENT;
    List<String> sentences = new ArrayList<>();
    add(sentences, incident ? words.incident() : words.hazard(), slots);
    add(sentences, incident ? words.disagreeIncident() : words.disagreeHazard(), slots);
    add(sentences, words.context(), slots);
    add(sentences, words.harms(), slots);
    add(sentences, words.quote(), slots);
    return String.join(wording.sentenceJoin(), sentences);
  }

  private Map<String, String> slots(Members members, CombinedLabels labels) {
    Map<String, String> slots = new HashMap<>();
    int voices = members.counts().voices().voices();
    String label = Spoken.key(Facet.LABEL, labels.label().label());
    int agree = members.counts().voices(label).voices();
    int others = voices - agree;
    slots.put("agree", agree(agree, voices));
    slots.put("describe", english ? (agree == 1 ? "describes" : "describe") : "讲述了");
    if (others > 0) {
      slots.put(
          "others",
          english ? EnglishNumbers.counted(others, "report", "reports") : "另有" + others + "篇");
      slots.put("others_describe", english ? (others == 1 ? "describes" : "describe") : "讲述了");
    }
    int context = members.counts().context();
    if (context > 0) {
      slots.put(
          "context",
          english
              ? EnglishNumbers.counted(context, "further article", "further articles")
              : "另有" + context + "篇");
      slots.put("context_give", english ? (context == 1 ? "gives" : "give") : "只提供");
    }
    List<String> harms =
        labels.values(Facet.HARM_TYPES).stream().limit(HARMS_MAX).map(wording::term).toList();
    if (!harms.isEmpty()) {
      slots.put("harms", english ? EnglishNumbers.list(harms) : String.join("、", harms));
    }
    quote(members, labels).ifPresent(slots::putAll);
    return slots;
  }

  private String agree(int agree, int all) {
    if (all == 1) {
      return english ? "the only independent report" : "唯一一篇独立报道";
    }
    if (agree == all) {
      String every = all == 2 ? "both" : "all " + all;
      return english ? every + " independent reports" : all + "篇独立报道均";
    }
    return english ? agree + " of " + all + " independent reports" : all + "篇独立报道中有" + agree + "篇";
  }

  /**
   * The strongest quote for the label, else for a harm, with the publisher whose words it is. A
   * sentence of the text is preferred to a headline.
   */
  private static Optional<Map<String, String>> quote(Members members, CombinedLabels labels) {
    return labels.findings().stream()
        .filter(f -> f.facet() == Facet.LABEL || f.facet() == Facet.HARM_TYPES)
        .map(Finding::evidence)
        .flatMap(List::stream)
        .min(Comparator.comparing(evidence -> evidence.field() == TextField.TITLE))
        .flatMap(
            evidence ->
                publisher(members, evidence)
                    .map(
                        publisher ->
                            Map.of(
                                "publisher",
                                publisher,
                                "quote",
                                Headline.quoted(words(evidence), QUOTE_CHARS_MAX))));
  }

  private static String words(Evidence evidence) {
    return evidence.field() == TextField.TITLE
        ? Headline.clean(evidence.quote())
        : evidence.quote();
  }

  private static Optional<String> publisher(Members members, Evidence evidence) {
    return members.articles().stream()
        .map(Membership::article)
        .filter(article -> article.id().equals(evidence.articleId()))
        .map(article -> article.publisher())
        .findFirst();
  }

  private static void add(List<String> sentences, String template, Map<String, String> slots) {
    Template.parse(template).fill(slots).ifPresent(filled -> sentences.add(filled.text()));
  }
}
