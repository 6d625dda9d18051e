package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** Merges and splits, with a judge that links by shared products alone. */
class MergeTest {

  private static final SignalWeights PRODUCT_ALONE = new SignalWeights(-1, Map.of("product", 4.0));

  private static final GroupingRules BY_PRODUCT =
      new GroupingRules(
          Arrays.stream(PairKind.values())
              .collect(Collectors.toMap(PairKind::label, kind -> PRODUCT_ALONE)),
          Set.of(),
          0,
          0,
          0,
          -3,
          0,
          99,
          7);

  private final MemoryCaseStore store = new MemoryCaseStore();
  private final Grouper grouper =
      new Grouper(
          new LinkJudge(
              BY_PRODUCT,
              TermWeights.ofHeadlines(),
              TermWeights.ofTexts(),
              CommonTerms.shipped(),
              Regions.shipped()),
          CopyRules.shipped(),
          Admission.RELEVANT,
          store);

  private final Assessment first = about("first", 1, "alphachat");
  private final Assessment second = about("second", 1, "omegavoice");
  private final Assessment bridge = about("bridge", 1, "alphachat", "omegavoice");

  @Test
  void apply_articleLinksTwoIncidents_mergesIntoTheOlder() {
    feed(second, first);
    String older = incidentOf("second");
    String younger = incidentOf("first");

    List<GroupingChange> changes = feed(bridge);

    assertThat(List.of(incidentOf("first"), incidentOf("second"), incidentOf("bridge")))
        .containsOnly(older);
    assertThat(changes)
        .contains(GroupingChange.left(younger, first.article().id()))
        .anySatisfy(c -> assertThat(redirect(c)).isEqualTo(younger + " to " + older));
  }

  @Test
  void apply_bridgeLeaves_splitsAgainUnderTheFormerIds() {
    feed(second, first);
    String older = incidentOf("second");
    String younger = incidentOf("first");
    feed(bridge);

    List<GroupingChange> changes = feed(about("bridge", 2, "omegavoice"));

    assertThat(incidentOf("first")).isEqualTo(younger);
    assertThat(incidentOf("bridge")).isEqualTo(older);
    assertThat(changes).anySatisfy(c -> assertThat(redirect(c)).isEqualTo(younger + " to null"));
  }

  @Test
  void apply_founderLeaves_restKeepsTheId() {
    feed(first, about("third", 1, "alphachat"));
    String id = incidentOf("first");

    feed(about("first", 2, "deltadrive"));

    assertThat(incidentOf("third")).isNotEqualTo(incidentOf("first"));
    assertThat(List.of(incidentOf("third"), incidentOf("first"))).contains(id);
  }

  @Test
  void apply_splitWithoutFounder_opensANewIncident() {
    feed(bridge, first, second);
    String id = incidentOf("bridge");

    feed(about("bridge", 2, "omegavoice"));

    assertThat(incidentOf("second")).isEqualTo(id);
    assertThat(incidentOf("first")).isNotEqualTo(id).startsWith("2026-04-01-");
  }

  private static Assessment about(String slug, int revision, String... products) {
    String title = slug + revision + " " + String.join(" ", products);
    String[] facts = new String[products.length];
    for (int i = 0; i < products.length; i++) {
      facts[i] = "PRODUCT:" + products[i];
    }
    return Press.assessment(
        Press.article(slug, "2026-04-01", title, ""), revision, Label.AI_INCIDENT, facts);
  }

  private List<GroupingChange> feed(Assessment... stream) {
    List<GroupingChange> changes = new ArrayList<>();
    for (Assessment assessment : stream) {
      changes.addAll(grouper.apply(assessment));
    }
    return changes;
  }

  private String incidentOf(String slug) {
    String id = Press.article(slug, "2026-04-01", "", "").id();
    return store.article(id).places().get(0).incidentId();
  }

  private static String redirect(GroupingChange change) {
    return change.value() instanceof IncidentLink link
        ? link.incidentId() + " to " + link.mergedInto()
        : "";
  }
}
