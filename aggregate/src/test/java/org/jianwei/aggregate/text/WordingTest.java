package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Wording ENGLISH = Wording.english();
  private static final Wording CHINESE = Wording.chinese();

  @Test
  void bothLanguages_tellTheSameActs() {
    assertThat(ENGLISH.acts().keySet()).isEqualTo(CHINESE.acts().keySet());
  }

  @Test
  void everyActOfTheContract_isTold() {
    assertThat(ENGLISH.acts().keySet())
        .containsExactlyInAnyOrder(
            "face-swap-fraud",
            "voice-clone-fraud",
            "ai-fraud",
            "obscene-content",
            "obscene-tutorial",
            "undressing",
            "rumour",
            "impersonation",
            "crash",
            "privacy",
            "copyright",
            "portrait",
            "defamation",
            "false-advertising",
            "minors",
            "labour",
            "cheating",
            "cyber-attack",
            "attacked",
            "influence-army",
            "wrong-answer",
            "self-harm",
            "product-failure",
            "discrimination",
            "extortion",
            "vulnerability",
            "job-loss",
            "driver-misuse",
            "face-recognition",
            "synthetic-fake",
            "resurrection",
            "abusive-output",
            "dependence",
            "weapons",
            "environment");
  }

  @Test
  void everySlot_isKnown() {
    Stream.of(ENGLISH, CHINESE)
        .flatMap(Wording::templates)
        .forEach(
            template ->
                assertThat(SlotNames.ALL)
                    .as(template)
                    .containsAll(Template.parse(template).slots()));
  }

  @Test
  void wordings_holdNoNumbersOfTheirOwn() {
    Stream.of(ENGLISH, CHINESE)
        .flatMap(Wording::templates)
        .forEach(
            template ->
                assertThat(Template.parse(template).literal()).doesNotContainPattern("\\d"));
  }

  @Test
  void englishWordings_holdNoChinese() {
    ENGLISH
        .templates()
        .forEach(template -> assertThat(template).doesNotContainPattern("\\p{IsHan}"));
  }

  @Test
  void everyLead_canBeToldWithoutAnyFact() {
    Stream.of(ENGLISH, CHINESE)
        .flatMap(wording -> wording.acts().values().stream())
        .forEach(
            act -> {
              List<String> leads = act.lead();
              Set<String> needed = mandatory(leads.get(leads.size() - 1));
              assertThat(needed).as(act.noun()).isEmpty();
            });
  }

  @Test
  void everyProceduralStage_hasASentenceInBothLanguages() {
    for (Wording wording : List.of(ENGLISH, CHINESE)) {
      List<CaseStage> told =
          wording.sentences().stream().flatMap(s -> s.stages().stream()).distinct().toList();
      assertThat(told)
          .containsAll(
              Stream.of(CaseStage.values())
                  .filter(stage -> stage.track() != CaseStage.Track.PRESS)
                  .toList());
    }
  }

  @Test
  void everyHarm_hasAChineseName() {
    for (HarmType harm : HarmType.values()) {
      assertThat(CHINESE.term(harm.label())).containsPattern("\\p{IsHan}");
    }
  }

  private static Set<String> mandatory(String template) {
    return Template.parse(template.replaceAll("\\[[^\\]]*]", "")).slots();
  }
}
