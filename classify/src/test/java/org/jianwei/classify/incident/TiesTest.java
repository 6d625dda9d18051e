package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.json.JsonCodec;
import org.junit.jupiter.api.Test;

/** Articles of one act are of one incident here; each test uses a distinct act an incident. */
class TiesTest {

  private static final String COMPANY = "江州云绘科技有限公司";

  private MemoryCaseStore store = new MemoryCaseStore();
  private Grouper grouper = grouper();

  @Test
  void related_sameProductYearsApart_isTied() {
    report("a", "2024-04-12", "", "ACT:crash", "PRODUCT:星伴");
    report("b", "2026-04-12", "", "ACT:rumour", "PRODUCT:星伴");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "product", 0.8));
    assertThat(related("b")).containsExactly(new Related(incident("a"), "product", 0.8));
  }

  @Test
  void related_productThatEverybodyUses_isNoTie() {
    report("a", "2026-04-12", "", "ACT:crash", "PRODUCT:DeepSeek");
    report("b", "2026-04-12", "", "ACT:rumour", "PRODUCT:DeepSeek");

    assertThat(related("a")).isEmpty();
  }

  @Test
  void related_sameCompanyOrFullName_isTied() {
    report("a", "2026-04-12", "", "ACT:crash", "ORGANISATION:" + COMPANY);
    report("b", "2026-05-12", "", "ACT:rumour", "ORGANISATION:" + COMPANY, "PERSON:骆明远");
    report("c", "2026-06-12", "", "ACT:privacy", "PERSON:骆明远");

    assertThat(related("b"))
        .containsExactlyInAnyOrder(
            new Related(incident("a"), "actor", 0.9), new Related(incident("c"), "actor", 0.9));
  }

  @Test
  void related_sameAliasOrAuthority_isNoTie() {
    report("a", "2026-04-12", "张某", "ACT:crash", "PERSON:张女士", "ORGANISATION:江州市公安局");
    report("b", "2026-05-12", "张某", "ACT:rumour", "PERSON:张女士", "ORGANISATION:江州市公安局");

    assertThat(related("a")).isEmpty();
  }

  @Test
  void related_sameCaseNumber_isTied() {
    report("a", "2025-04-12", "一审判决书（2025）江0102民初731号公开。", "ACT:crash");
    report("b", "2026-04-12", "本案（2026）江01民终12号，一审（2025）江0102民初731号。", "ACT:rumour");
    report("c", "2026-04-12", "国办函〔2025〕31号要求。", "ACT:privacy");
    report("d", "2026-05-12", "国办函〔2025〕31号要求。", "ACT:labour");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "court", 1));
    assertThat(related("c")).isEmpty();
  }

  @Test
  void related_sameCourtChargeAndDefendant_isTied() {
    String[] appeal = {"ACT:rumour", "COURT:江州市中级人民法院", "CHARGE:诈骗罪"};
    report("a", "2025-04-12", "北京的陈某", "ACT:crash", "COURT:江州市中级人民法院", "CHARGE:诈骗罪");
    report("b", "2026-04-12", "上海的陈某", appeal);
    report("c", "2026-04-12", "骆某", "ACT:privacy", "COURT:江州市中级人民法院", "CHARGE:诈骗罪");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "court", 1));
    assertThat(related("c")).isEmpty();
  }

  @Test
  void related_nameOfMoreIncidentsThanATieHolds_tiesNone() {
    int max = TieRules.shipped().incidentsMax();
    for (int i = 0; i < max; i++) {
      report("a" + i, "2026-04-12", "", "ACT:act" + i, "PRODUCT:星伴");
    }
    assertThat(related("a0")).hasSize(max - 1).allMatch(related -> related.score() > 0);

    List<GroupingChange> changes = report("b", "2026-04-12", "", "ACT:one-more", "PRODUCT:星伴");

    assertThat(related("a0")).isEmpty();
    assertThat(changes.stream().filter(c -> c.value() instanceof IncidentLink)).hasSize(max);
    assertThat(report("c", "2026-04-12", "", "ACT:two-more", "PRODUCT:星伴")).hasSize(1);
  }

  @Test
  void related_toManyByManyNames_keepsTheClosest() {
    String[] known = {"PRODUCT:星伴", "PRODUCT:云绘", "PRODUCT:驰远", "ORGANISATION:" + COMPANY};
    report("a", "2026-04-12", "", known);
    for (String product : List.of("星伴", "云绘", "驰远")) {
      for (int i = 0; i < 5; i++) {
        report(product + i, "2026-04-12", "", "ACT:" + product + i, "PRODUCT:" + product);
      }
    }
    report("b", "2026-04-12", "", "ACT:b", "ORGANISATION:" + COMPANY);

    assertThat(related("a")).hasSize(TieRules.shipped().relatedMax());
    assertThat(related("a").get(0)).isEqualTo(new Related(incident("b"), "actor", 0.9));
  }

  @Test
  void related_incidentMergedIntoAnother_isTiedNoMore() {
    report("a", "2026-04-12", "", "ACT:crash", "PRODUCT:星伴");
    report("b", "2026-04-12", "", "ACT:rumour", "PRODUCT:星伴");
    String merged = incident("b");

    report("ab", "2026-04-12", "", "ACT:crash", "ACT:rumour", "PRODUCT:星伴");

    assertThat(incident("b")).isEqualTo(incident("a")).isNotEqualTo(merged);
    assertThat(related("a")).isEmpty();
  }

  @Test
  void related_afterRestart_goesOnAsBefore() {
    report("a", "2026-04-12", "", "ACT:crash", "PRODUCT:星伴");
    grouper = grouper();

    report("b", "2026-04-13", "", "ACT:rumour", "PRODUCT:星伴");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "product", 0.8));
  }

  @Test
  void opened_rowOfAStoreWithoutNames_isRead() throws IOException {
    report("a", "2026-04-12", "", "ACT:crash", "PRODUCT:星伴");
    List<OpenedIncident> kept = new ArrayList<>();
    store.forEachIncident(kept::add);
    String row = JsonCodec.writeString(kept.get(0)).replaceAll("\"names\":\\[.*?],", "");

    OpenedIncident read =
        JsonCodec.read(row.getBytes(StandardCharsets.UTF_8), OpenedIncident.class);

    assertThat(row).doesNotContain("names");
    assertThat(read.names()).isEmpty();
  }

  @Test
  void related_whateverOrder_isTheSame() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Assessment> press = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      press.add(
          assessment(
              "r" + i,
              "2026-04-" + (10 + random.nextInt(15)),
              "",
              "ACT:act" + i,
              "PRODUCT:星伴" + "甲乙丙丁".charAt(random.nextInt(4)),
              "PERSON:骆明" + "远山川海".charAt(random.nextInt(4))));
    }
    Map<String, List<Related>> first = tied(press);
    Collections.shuffle(press, random);

    assertThat(tied(press)).as("seed " + seed).isEqualTo(first);
    assertThat(first.values()).anyMatch(related -> !related.isEmpty());
  }

  @Test
  void shipped_household_namesProductsThatAreRead() throws IOException {
    try (InputStream in =
        TiesTest.class.getResourceAsStream("/org/jianwei/classify/fact/products.yaml")) {
      String products =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .toLowerCase(Locale.ROOT);
      assertThat(TieRules.shipped().household())
          .isNotEmpty()
          .allMatch(name -> products.contains("{name: " + name + ","));
    }
  }

  private Map<String, List<Related>> tied(List<Assessment> press) {
    store = new MemoryCaseStore();
    grouper = grouper();
    press.forEach(grouper::apply);
    Map<String, List<Related>> related = new HashMap<>();
    store.forEachIncident(incident -> related.put(incident.id(), incident.related()));
    return related;
  }

  private Grouper grouper() {
    return new Grouper(ByProduct.judge("act"), CopyRules.shipped(), Admission.RELEVANT, store);
  }

  private List<GroupingChange> report(String slug, String day, String text, String... facts) {
    return grouper.apply(assessment(slug, day, text, facts));
  }

  private static Assessment assessment(String slug, String day, String text, String... facts) {
    return Press.report(Press.article(slug, day, "报道" + slug, text), facts);
  }

  private String incident(String slug) {
    String id = ArticleIds.ofCanonicalUrl("http://press.example/" + slug);
    return Objects.requireNonNull(store.placed(id)).places().get(0).incidentId();
  }

  private List<Related> related(String slug) {
    Map<String, List<Related>> related = new HashMap<>();
    store.forEachIncident(incident -> related.put(incident.id(), incident.related()));
    return related.getOrDefault(incident(slug), List.of());
  }
}
