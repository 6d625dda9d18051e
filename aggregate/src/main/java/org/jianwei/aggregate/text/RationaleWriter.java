package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.aggregate.label.CombinedLabels;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Says why a case is an incident or a hazard: how many reports say so and how many do not, which
 * harm they name, in whose words.
 */
final class RationaleWriter {

  private static final int HARMS_MAX = 3;
  private static final int QUOTE_CHARS_MAX = 120;

  /** A sentence of fewer code points says little. */
  private static final int QUOTE_CHARS_MIN = 12;

  private final Wording wording;
  private final EnglishNames names;
  private final boolean english;
  private final Map<String, Template> templates;

  private RationaleWriter(Wording wording, EnglishNames names, boolean english) {
    this.wording = wording;
    this.names = names;
    this.english = english;
    this.templates =
        wording
            .rationale()
            .templates()
            .distinct()
            .collect(Collectors.toMap(pattern -> pattern, Template::parse));
  }

  static RationaleWriter english(Wording wording, EnglishNames names) {
    return new RationaleWriter(wording, names, true);
  }

  static RationaleWriter chinese(Wording wording, EnglishNames names) {
    return new RationaleWriter(wording, names, false);
  }

  /**
   * The rationale of an incident that stands.
   *
   * @param act code of what was done, where a report says it
   */
  String write(Members members, CombinedLabels labels, Optional<String> act) {
    Map<String, String> slots = slots(members, labels);
    act.map(wording.acts()::get).ifPresent(known -> slots.put("noun", known.noun()));
    Wording.Rationale words = wording.rationale();
    boolean incident = labels.label() == Label.AI_INCIDENT;
    List<String> sentences = new ArrayList<>();
    add(sentences, incident ? words.incident() : words.hazard(), slots);
    add(sentences, List.of(incident ? words.disagreeIncident() : words.disagreeHazard()), slots);
    add(sentences, List.of(words.context()), slots);
    add(sentences, List.of(incident ? words.harms() : words.harmsFeared()), slots);
    add(sentences, List.of(words.quote()), slots);
    add(sentences, List.of(words.otherQuote()), slots);
    return String.join(wording.sentenceJoin(), sentences);
  }

  private Map<String, String> slots(Members members, CombinedLabels labels) {
    Map<String, String> slots = new HashMap<>();
    int voices = members.counts().voices().voices();
    String label = Spoken.key(Facet.LABEL, labels.label().label());
    int agree = members.counts().voices(label).voices();
    slots.put("agree", agree(agree, voices));
    slots.put("describe", describes(agree));
    int others = voices - agree;
    if (others > 0) {
      slots.put("others", counted(others, "report", "reports"));
      slots.put("others_describe", describes(others));
    }
    int context = members.counts().context();
    if (context > 0) {
      slots.put("context", counted(context, "further article", "further articles"));
      slots.put("context_give", context == 1 ? "gives" : "give");
    }
    List<String> harms =
        labels.values(Facet.HARM_TYPES).stream().limit(HARMS_MAX).map(wording::term).toList();
    if (!harms.isEmpty()) {
      slots.put("harms", english ? EnglishNumbers.list(harms) : String.join("、", harms));
    }
    quote(members, labels.findings().stream())
        .ifPresent(
            quote -> {
              slots.put("quote", words(members, quote));
              slots.put("publisher", publisher(members, quote));
            });
    if (others > 0) {
      dissent(members, labels.label())
          .filter(quote -> !words(members, quote).equals(slots.get("quote")))
          .ifPresent(
              quote -> {
                slots.put("other_quote", words(members, quote));
                slots.put("other_publisher", publisher(members, quote));
              });
    }
    slots.values().removeIf(String::isEmpty);
    return slots;
  }

  private String agree(int agree, int all) {
    if (all == 1) {
      return english ? "the only independent report" : "目前仅有的一篇独立报道";
    }
    if (agree == all) {
      String every = all == 2 ? "both" : "all " + EnglishNumbers.of(all);
      return english ? every + " independent reports" : all + "篇独立报道均";
    }
    return english
        ? EnglishNumbers.of(agree) + " of " + EnglishNumbers.of(all) + " independent reports"
        : all + "篇独立报道中有" + agree + "篇";
  }

  private String counted(int count, String one, String more) {
    return english ? EnglishNumbers.counted(count, one, more) : count + "篇报道";
  }

  private static String describes(int count) {
    return count == 1 ? "describes" : "describe";
  }

  /** The strongest quote of the first report that does not agree. */
  private static Optional<Evidence> dissent(Members members, Label label) {
    return members.voices().stream()
        .filter(voice -> voice.lead().judgement().label() != label)
        .findFirst()
        .flatMap(voice -> quote(members, voice.lead().judgement().findings().stream()));
  }

  /**
   * The strongest quote: a whole sentence of the text for the label, else its headline, else a
   * sentence for a harm, else whatever there is.
   */
  private static Optional<Evidence> quote(Members members, Stream<Finding> findings) {
    Set<String> ids =
        members.articles().stream()
            .map(member -> member.article().id())
            .collect(Collectors.toSet());
    Map<Facet, List<Evidence>> quotes = new EnumMap<>(Facet.class);
    findings
        .filter(f -> f.facet() == Facet.LABEL || f.facet() == Facet.HARM_TYPES)
        .forEach(
            f ->
                f.evidence().stream()
                    .filter(evidence -> ids.contains(evidence.articleId()))
                    .forEach(
                        e -> quotes.computeIfAbsent(f.facet(), x -> new ArrayList<>()).add(e)));
    List<Evidence> label = quotes.getOrDefault(Facet.LABEL, List.of());
    List<Evidence> harm = quotes.getOrDefault(Facet.HARM_TYPES, List.of());
    return label.stream()
        .filter(RationaleWriter::isSentence)
        .findFirst()
        .or(() -> label.stream().filter(e -> e.field() == TextField.TITLE).findFirst())
        .or(() -> harm.stream().filter(RationaleWriter::isSentence).findFirst())
        .or(() -> Stream.concat(label.stream(), harm.stream()).findFirst());
  }

  private static boolean isSentence(Evidence evidence) {
    return evidence.field() == TextField.TEXT && length(evidence) >= QUOTE_CHARS_MIN;
  }

  private static int length(Evidence evidence) {
    return evidence.quote().codePointCount(0, evidence.quote().length());
  }

  /** A sentence of the text as it stands; of a headline the whole, not the half that tells. */
  private static String words(Members members, Evidence evidence) {
    return Headline.quoted(
        evidence.field() == TextField.TITLE
            ? Headline.clean(
                article(members, evidence).map(ArticleHead::title).orElse(evidence.quote()))
            : evidence.quote(),
        QUOTE_CHARS_MAX);
  }

  private static Optional<ArticleHead> article(Members members, Evidence evidence) {
    return members.articles().stream()
        .map(Membership::article)
        .filter(article -> article.id().equals(evidence.articleId()))
        .findFirst();
  }

  private String publisher(Members members, Evidence evidence) {
    return article(members, evidence)
        .map(article -> Headline.publisher(article.publisher()))
        .map(name -> english && !name.isEmpty() ? names.publisher(name) : name)
        .orElse("");
  }

  private void add(List<String> sentences, List<String> patterns, Map<String, String> slots) {
    patterns.stream()
        .map(pattern -> Objects.requireNonNull(templates.get(pattern), pattern))
        .flatMap(template -> template.fill(slots).stream())
        .findFirst()
        .ifPresent(filled -> sentences.add(filled.text()));
  }
}
