package org.jianwei.bench.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianwei.contracts.article.Article;
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
import org.jianwei.contracts.vocabulary.Label;

/**
 * The members of one made-up incident that everybody writes about for two years. The same seed
 * gives the same members; each has as many findings and facts as a long real report.
 */
final class Crowd {

  static final String INCIDENT = "2024-03-01-c0de";

  private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
  private static final int MINUTES_APART = 105;
  private static final int PUBLISHERS = 400;
  private static final int CASES = 40;
  private static final String TEXT =
      "3月5日，江州市公安局通报，骆某某等人利用“心屿Talk”生成虚假视频骗取温女士9.8万元，另有12人受骗。江州市中级人民法院一审宣判，"
          + "骆某某犯诈骗罪，被判处有期徒刑四年。网信部门约谈该平台，相关应用下架。《个人信息保护法》第十三条对此有规定。";
  private static final List<String> NAMES = List.of("骆某某", "温女士", "心屿Talk");
  private static final Facet[] FACETS = Facet.values();
  private static final CaseStage[] STAGES = CaseStage.values();

  private final long seed;

  Crowd(long seed) {
    this.seed = seed;
  }

  /** The member with a number from 0, at a revision from 1. */
  Membership member(int number, int revision) {
    Random random = new Random(seed * 31 + number * 1_000_003L + revision);
    int original = number > 10 && random.nextInt(10) < 4 ? random.nextInt(number) : number;
    Article article = article(number, original, revision);
    boolean context = number > 0 && random.nextInt(20) == 0;
    return new Membership(
        INCIDENT,
        article.head(),
        revision,
        role(number, original, context),
        article(original, original, 1).id(),
        0.8,
        List.of(new Reason("title", "one title has most words of the other", 0.6)),
        judgement(article, context, random),
        "bench");
  }

  private static MembershipRole role(int number, int original, boolean context) {
    if (number == 0) {
      return MembershipRole.FOUNDER;
    }
    if (context) {
      return MembershipRole.COMPLEMENTARY;
    }
    return original == number ? MembershipRole.REPORT : MembershipRole.REPRINT;
  }

  private static Article article(int number, int original, int revision) {
    String url = "https://p" + number % PUBLISHERS + ".example/" + number;
    String title = "江州“心屿Talk”换脸诈骗案追踪之" + original;
    Instant at = START.plusSeconds(60L * MINUTES_APART * number);
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "p" + number % PUBLISHERS,
        "江州第" + number % PUBLISHERS + "报",
        title,
        null,
        null,
        null,
        OffsetDateTime.ofInstant(at, ZoneOffset.ofHours(8)),
        PublishedPrecision.MINUTE,
        "meta",
        at.plusSeconds(30L * revision),
        "zh",
        TEXT,
        null,
        false,
        ArticleIds.contentHash(title, TEXT + revision));
  }

  private static Judgement judgement(Article article, boolean context, Random random) {
    Label label = label(context, random);
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(article, Facet.LABEL, label.label(), random));
    for (Facet facet : FACETS) {
      if (facet != Facet.LABEL) {
        // The first few values of a list are the common ones.
        List<String> values = List.copyOf(facet.vocabulary());
        String value = values.get(random.nextInt(1 + random.nextInt(values.size())));
        findings.add(finding(article, facet, value, random));
      }
    }
    return new Judgement(label, 0.6 + random.nextInt(40) / 100.0, findings, facts(article, random));
  }

  private static Label label(boolean context, Random random) {
    if (context) {
      return Label.COMPLEMENTARY;
    }
    return random.nextInt(5) == 0 ? Label.AI_HAZARD : Label.AI_INCIDENT;
  }

  private static List<Fact> facts(Article article, Random random) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.named(FactKind.ACT, "ai-fraud", quote(article, random)));
    NAMES.forEach(n -> facts.add(Fact.named(FactKind.PERSON, n, quote(article, random))));
    facts.add(Fact.named(FactKind.PRODUCT, "心屿Talk", quote(article, random)));
    for (int i = 0; i < 6; i++) {
      int number = 1 + random.nextInt(CASES);
      facts.add(Fact.named(FactKind.PERSON, "证人" + number + "某", quote(article, random)));
      facts.add(
          new Fact(
              FactKind.QUANTITY,
              number + "人",
              "victims",
              (double) number,
              "人",
              false,
              null,
              quote(article, random)));
    }
    if (random.nextInt(3) == 0) {
      CaseStage stage = STAGES[random.nextInt(STAGES.length)];
      facts.add(Fact.coded(FactKind.STAGE, stage.label(), stage.label(), quote(article, random)));
      facts.add(Fact.named(FactKind.DATE, "2024-03-05", quote(article, random)));
    }
    return facts;
  }

  private static Finding finding(Article article, Facet facet, String value, Random random) {
    return new Finding(facet, value, "bench", List.of(quote(article, random)));
  }

  private static Evidence quote(Article article, Random random) {
    int from = random.nextInt(TEXT.length() / 2);
    int to = from + 10 + random.nextInt(TEXT.length() / 2 - 10);
    return Evidence.ofChars(article, TextField.TEXT, from, to);
  }
}
