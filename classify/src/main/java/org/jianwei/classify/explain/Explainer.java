package org.jianwei.classify.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.harm.Contribution;
import org.jianwei.classify.harm.Contributions;
import org.jianwei.classify.lexicon.Mention;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.Span;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.assessment.TextField;

/**
 * Writes out why an article was judged as it was: its sentences with their signals, the evidence
 * marked in them, the labels with their rules, what weighed most in the model, and the facts.
 * Immutable and thread-safe.
 */
public final class Explainer {

  private static final int WEIGHTS_MAX = 8;
  private static final int QUOTE_CHARS_MAX = 36;
  private static final String INDENT = "      ";

  private final SignalLexicon lexicon = SignalLexicon.shipped();
  private final Contributions contributions = new Contributions(lexicon);
  private final Assessor assessor;
  private final int width;
  private final boolean colour;

  /**
   * An explainer.
   *
   * @param width columns of the terminal
   * @param colour whether it shows escape sequences
   */
  public Explainer(Assessor assessor, int width, boolean colour) {
    this.assessor = assessor;
    this.width = width;
    this.colour = colour;
  }

  /** The explanation, ending with an empty line. */
  public String explain(Article article) {
    Assessment assessment = assessor.assess(article, 1);
    Reading reading = Reading.of(article, lexicon);
    Page page = new Page(width, colour);
    head(article, assessment, page);
    sentences(reading, assessment.judgement(), page);
    findings(assessment.judgement(), page);
    weights(reading, assessment.judgement(), page);
    facts(assessment.judgement(), page);
    items(assessment, page);
    page.gap();
    return page.toString();
  }

  private static void head(Article article, Assessment assessment, Page page) {
    Judgement judgement = assessment.judgement();
    String day =
        article.publishedAt() == null ? "no date" : article.publishedAt().toLocalDate().toString();
    page.line(Style.HEADING, article.id() + "  " + day + "  " + article.publisher());
    page.line(
        Style.HEADING,
        String.format(
            Locale.ROOT,
            "%s  %.3f  ruleset %s",
            judgement.label().label(),
            judgement.confidence(),
            assessment.ruleset()));
    page.gap();
  }

  private void sentences(Reading reading, Judgement judgement, Page page) {
    Article article = reading.article();
    EvidenceMarks title = new EvidenceMarks(article.title(), TextField.TITLE, judgement);
    EvidenceMarks text = new EvidenceMarks(article.text(), TextField.TEXT, judgement);
    int left = 0;
    for (Place place : reading.places()) {
      Span span = place.sentence().span();
      int start = place.text().originalStart(span.start());
      int end = place.text().originalEnd(span.end());
      EvidenceMarks marks = place.field() == TextField.TITLE ? title : text;
      if (place.sentence().mentions().isEmpty() && !marks.touches(start, end)) {
        left++;
        continue;
      }
      left = told(left, page);
      String number =
          place.order() == 0 ? "title " : String.format(Locale.ROOT, "%4d  ", place.order());
      page.paragraph(number, INDENT, marks.runs(start, end));
      signals(place, page);
    }
    told(left, page);
  }

  private static int told(int left, Page page) {
    if (left > 0) {
      page.line(
          Style.FAINT,
          INDENT + "… " + left + (left == 1 ? " sentence" : " sentences") + " without a signal");
    }
    return 0;
  }

  private void signals(Place place, Page page) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Mention mention : place.sentence().mentions()) {
      Span word = new Span(mention.start(), mention.end());
      words
          .computeIfAbsent(lexicon.name(mention.signal()), signal -> new LinkedHashSet<>())
          .add(place.text().originalOf(word));
    }
    if (!words.isEmpty()) {
      String signals =
          words.entrySet().stream()
              .map(entry -> entry.getKey() + " " + String.join("/", entry.getValue()))
              .collect(Collectors.joining(" · "));
      page.paragraph(INDENT + "· ", INDENT + "  ", List.of(Run.faint(signals)));
    }
  }

  private static void findings(Judgement judgement, Page page) {
    heading("labels", page);
    for (Finding finding : judgement.findings()) {
      page.paragraph(
          "  ",
          INDENT,
          List.of(
              Run.plain(finding.facet().label() + ": " + finding.value()),
              Run.faint(
                  " (" + finding.rule() + ") “" + shown(finding.evidence().get(0).quote()) + "”")));
    }
    if (judgement.findings().isEmpty()) {
      page.line(Style.FAINT, "  none");
    }
  }

  private void weights(Reading reading, Judgement judgement, Page page) {
    List<Contribution> top = contributions.of(reading, judgement.label(), WEIGHTS_MAX);
    if (!top.isEmpty()) {
      heading("what weighed most for " + judgement.label().label(), page);
      for (Contribution c : top) {
        page.line(Style.PLAIN, String.format(Locale.ROOT, "  %+6.2f  %s", c.points(), c.feature()));
      }
    }
  }

  private static void facts(Judgement judgement, Page page) {
    if (judgement.facts().isEmpty()) {
      return;
    }
    heading("facts", page);
    for (Fact fact : judgement.facts()) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.plain(fact.kind().label() + ": " + fact.value()));
      runs.add(Run.faint(details(fact)));
      page.paragraph("  ", INDENT, runs);
    }
  }

  private static String details(Fact fact) {
    StringBuilder details = new StringBuilder();
    if (fact.code() != null) {
      details.append("  ").append(fact.code());
    }
    if (fact.number() != null) {
      details.append("  ").append(fact.about() ? "about " : "").append(number(fact.number()));
      details.append(' ').append(fact.unit() == null ? "" : fact.unit());
    }
    if (fact.whole() != null) {
      details.append(" of ").append(number(fact.whole()));
    }
    return details.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static void items(Assessment assessment, Page page) {
    if (assessment.items().isEmpty()) {
      return;
    }
    heading("parts of the round-up", page);
    String text = assessment.article().text();
    for (RoundupItem item : assessment.items()) {
      int from = text.offsetByCodePoints(0, item.start());
      int to = text.offsetByCodePoints(from, item.end() - item.start());
      page.paragraph(
          "  ",
          INDENT,
          List.of(
              Run.plain(item.judgement().label().label()),
              Run.faint("  " + shown(text.substring(from, to)))));
    }
  }

  private static void heading(String words, Page page) {
    page.gap();
    page.line(Style.HEADING, words);
  }

  private static String shown(String quote) {
    String one = quote.replace('\n', ' ').strip();
    return one.codePointCount(0, one.length()) <= QUOTE_CHARS_MAX
        ? one
        : one.substring(0, one.offsetByCodePoints(0, QUOTE_CHARS_MAX)) + "…";
  }
}
