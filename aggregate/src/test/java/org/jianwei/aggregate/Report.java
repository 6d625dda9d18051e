package org.jianwei.aggregate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** A made-up article as a member of an incident; quotes are looked up in its title and text. */
public final class Report {

  public static final String INCIDENT = "2026-05-19-a1b2";

  private final Article article;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private Label label = Label.AI_INCIDENT;
  private double confidence = 0.9;
  private MembershipRole role = MembershipRole.REPORT;
  private String incidentId = INCIDENT;
  private @Nullable String copyGroup;
  private int revision = 1;
  private boolean cut;
  private Reason reason = new Reason("title", "made-up", 0.8);

  private Report(String publisher, String day, String title, String text) {
    String url =
        "https://" + Integer.toHexString((publisher + title).hashCode()) + ".example/" + day;
    article =
        new Article(
            ArticleIds.ofCanonicalUrl(url),
            url,
            url,
            "made-up",
            publisher,
            title,
            null,
            null,
            null,
            OffsetDateTime.parse(day + "T08:30:00+08:00"),
            PublishedPrecision.MINUTE,
            "meta",
            Instant.parse(day + "T01:00:00Z"),
            "zh",
            text,
            null,
            false,
            ArticleIds.contentHash(title, text));
  }

  public static Report of(String publisher, String day, String title, String text) {
    return new Report(publisher, day, title, text);
  }

  /** The facts are those of an article that warns of harm. */
  public Report hazard() {
    label = Label.AI_HAZARD;
    return this;
  }

  public Report context() {
    label = Label.COMPLEMENTARY;
    role = MembershipRole.COMPLEMENTARY;
    return this;
  }

  public Report founder() {
    role = MembershipRole.FOUNDER;
    return this;
  }

  public Report copyOf(Membership original) {
    role = MembershipRole.REPRINT;
    copyGroup = original.copyGroup();
    return this;
  }

  public Report in(String incident) {
    incidentId = incident;
    return this;
  }

  public Report reason(Reason value) {
    reason = value;
    return this;
  }

  /** The article is known to be cut. */
  public Report cut(boolean value) {
    cut = value;
    return this;
  }

  public Report sure(double value) {
    confidence = value;
    return this;
  }

  public Report revision(int value) {
    revision = value;
    return this;
  }

  public Report finding(Facet facet, String value, String quote) {
    findings.add(new Finding(facet, value, "test", List.of(evidence(quote))));
    return this;
  }

  public Report harm(HarmType harm, String quote) {
    return finding(Facet.HARM_TYPES, harm.label(), quote);
  }

  public Report act(String code, String quote) {
    return fact(FactKind.ACT, code, null, null, null, false, quote);
  }

  public Report product(String name) {
    return fact(FactKind.PRODUCT, name, null, null, null, false, name);
  }

  public Report person(String name) {
    return fact(FactKind.PERSON, name, null, null, null, false, name);
  }

  /** Two people, both in the last clauses of the text. */
  public Report lastMentions(String one, String other) {
    return lastMention(one).lastMention(other);
  }

  private Report lastMention(String name) {
    int at = article.text().lastIndexOf(name);
    facts.add(
        Fact.named(
            FactKind.PERSON,
            name,
            Evidence.ofChars(article, TextField.TEXT, at, at + name.length())));
    return this;
  }

  public Report organisation(String name) {
    return fact(FactKind.ORGANISATION, name, null, null, null, false, name);
  }

  public Report place(String name, String code) {
    return fact(FactKind.PLACE, name, code, null, null, false, name);
  }

  public Report court(String name) {
    return fact(FactKind.COURT, name, null, null, null, false, name);
  }

  public Report charge(String name, @Nullable String outcome) {
    return fact(FactKind.CHARGE, name, outcome, null, null, false, name);
  }

  public Report sentence(String words, int months) {
    return fact(FactKind.SENTENCE, words, null, (double) months, "months", false, words);
  }

  public Report quantity(String words, double number, String unit, @Nullable String counted) {
    boolean about = words.matches(".*[余多近约].*");
    return fact(FactKind.QUANTITY, words, counted, number, unit, about, words);
  }

  public Report stage(CaseStage stage, String quote) {
    return fact(FactKind.STAGE, stage.label(), stage.label(), null, null, false, quote);
  }

  public Report date(String iso, String quote) {
    return fact(FactKind.DATE, iso, null, null, null, false, quote);
  }

  public Report statute(String words) {
    return fact(FactKind.STATUTE, words, null, null, null, false, words);
  }

  public Report fact(
      FactKind kind,
      String value,
      @Nullable String code,
      @Nullable Double number,
      @Nullable String unit,
      boolean about,
      String quote) {
    facts.add(new Fact(kind, value, code, number, unit, about, null, evidence(quote)));
    return this;
  }

  public Article article() {
    return article;
  }

  public Membership member() {
    List<Finding> all = new ArrayList<>(findings);
    all.add(0, new Finding(Facet.LABEL, label.label(), "test", List.of(evidence(firstSentence()))));
    return new Membership(
        incidentId,
        head(),
        revision,
        role,
        copyGroup == null ? article.id() : copyGroup,
        role == MembershipRole.FOUNDER ? 1 : 0.8,
        List.of(reason),
        new Judgement(label, confidence, all, facts),
        "test");
  }

  private ArticleHead head() {
    ArticleHead h = article.head();
    return new ArticleHead(
        h.id(),
        h.url(),
        h.canonicalUrl(),
        h.source(),
        h.publisher(),
        h.title(),
        h.author(),
        h.publishedAt(),
        h.publishedPrecision(),
        h.fetchedAt(),
        h.language(),
        h.image(),
        cut,
        h.contentHash());
  }

  private String firstSentence() {
    int stop = article.text().indexOf('。');
    return stop < 0 ? article.title() : article.text().substring(0, stop + 1);
  }

  private Evidence evidence(String quote) {
    int inText = article.text().indexOf(quote);
    TextField field = inText >= 0 ? TextField.TEXT : TextField.TITLE;
    int at = inText >= 0 ? inText : article.title().indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException("'" + quote + "' stands neither in title nor text");
    }
    return Evidence.ofChars(article, field, at, at + quote.length());
  }
}
