package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.incident.Related;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private final MemoryCaseStore store = new MemoryCaseStore();
  private Grouper grouper = grouper();

  @Test
  void related_sameActOnOneDay_isNearestOfAll() {
    report("a", "2026-04-12", "星伴", "obscene-content");
    report("b", "2026-04-12", "云绘", "obscene-content");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "theme", 1));
    assertThat(related("b")).containsExactly(new Related(incident("a"), "theme", 1));
  }

  @Test
  void related_otherActOfTheFamilyDaysLater_isLessNear() {
    report("a", "2026-04-12", "星伴", "obscene-content");
    report("b", "2026-04-14", "云绘", "obscene-tutorial");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "theme", 0.45));
  }

  @Test
  void related_otherFamilyOrOtherWeeks_isNone() {
    report("a", "2026-04-12", "星伴", "obscene-content");
    report("b", "2026-04-12", "驰远", "crash");
    report("c", "2026-04-20", "云绘", "obscene-content");

    assertThat(related("a")).isEmpty();
    assertThat(related("b")).isEmpty();
    assertThat(related("c")).isEmpty();
  }

  @Test
  void related_actThatOnlyLaterReportsName_isTakenUp() {
    report("a", "2026-04-12", "星伴");
    report("b", "2026-04-13", "云绘", "undressing");
    assertThat(related("a")).isEmpty();

    report("a2", "2026-04-14", "星伴", "undressing");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "theme", 0.88));
    assertThat(related("b")).containsExactly(new Related(incident("a"), "theme", 0.88));
  }

  @Test
  void related_actThatOneReportOfManyNames_isLetGo() {
    report("a", "2026-04-12", "星伴", "rumour");
    report("b", "2026-04-12", "云绘", "rumour");
    for (int i = 0; i < 3; i++) {
      report("a" + i, "2026-04-13", "星伴", "privacy");
    }

    assertThat(related("a")).isEmpty();
    assertThat(related("b")).isEmpty();
  }

  @Test
  void related_incidentMergedIntoAnother_isInNoList() {
    report("a", "2026-04-12", "星伴", "rumour");
    report("b", "2026-04-12", "云绘", "rumour");
    report("c", "2026-04-12", "驰远", "rumour");
    String merged = incident("b");

    grouper.apply(
        Press.report(
            Press.article("ab", "2026-04-12", "星伴 云绘", ""),
            "PRODUCT:星伴",
            "PRODUCT:云绘",
            "ACT:rumour"));

    assertThat(incident("b")).isEqualTo(incident("a"));
    assertThat(related("c")).extracting(Related::incidentId).doesNotContain(merged);
  }

  @Test
  void related_afterRestart_goesOnAsBefore() {
    report("a", "2026-04-12", "星伴", "rumour");
    grouper = grouper();

    report("b", "2026-04-13", "云绘", "influence-army");

    assertThat(related("a")).containsExactly(new Related(incident("b"), "theme", 0.52));
  }

  @Test
  void shipped_families_nameActsThatAreRead() throws IOException {
    Set<String> named = new TreeSet<>();
    ThemeRules.shipped().families().values().forEach(named::addAll);

    try (InputStream in =
        ThemesTest.class.getResourceAsStream("/org/jianwei/classify/fact/acts.yaml")) {
      String acts = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(named).isNotEmpty().allMatch(act -> acts.contains("- act: " + act + "\n"));
    }
  }

  private Grouper grouper() {
    return new Grouper(ByProduct.judge(), CopyRules.shipped(), Admission.RELEVANT, store);
  }

  private void report(String slug, String day, String product, String... acts) {
    List<String> facts = new ArrayList<>(List.of("PRODUCT:" + product));
    for (String act : acts) {
      facts.add("ACT:" + act);
    }
    grouper.apply(
        Press.report(Press.article(slug, day, product + slug, ""), facts.toArray(String[]::new)));
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
