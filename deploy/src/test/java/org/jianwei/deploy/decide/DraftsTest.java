package org.jianwei.deploy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.deploy.line.PouredRow;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final String FRAUD = "2026-05-06-aaaa";
  private static final String RUMOUR = "2026-05-07-bbbb";
  private static final String GONE = "2026-05-01-cccc";

  private final Register register = new Register();
  private final Drafts drafts = new Drafts(register, "林澄", NOW, "同一案");

  @BeforeEach
  void fill() {
    register.put(row(FRAUD, "f1", MembershipRole.FOUNDER));
    register.put(row(FRAUD, "f2", MembershipRole.REPORT));
    register.put(row(RUMOUR, "r1", MembershipRole.FOUNDER));
    register.put(new IncidentLink(GONE, FRAUD, List.of(), null, id("f2")));
    register.put(
        new IncidentChange(
            GONE + "/1/CREATED",
            GONE,
            1,
            ChangeType.CREATED,
            NOW,
            List.of(),
            List.of(id("f2")),
            id("f2"),
            "Opened."));
  }

  @Test
  void merge_namesTheArticlesThatOpenedThem_theSmallerIdFirst() {
    Decision merge = drafts.merge(RUMOUR, FRAUD);

    assertThat(merge.kind()).isEqualTo(DecisionKind.MERGE);
    assertThat(List.of(merge.incidentId(), merge.articleId())).containsExactly(FRAUD, id("f1"));
    assertThat(merge.otherArticleId()).isEqualTo(id("r1"));
  }

  @Test
  void merge_ofAnIncidentThatIsMerged_isRefusedWithWhereItWent() {
    assertThatThrownBy(() -> drafts.merge(GONE, RUMOUR))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("was merged into " + FRAUD);
  }

  @Test
  void neverJoin_ofAnIncidentThatIsMerged_namesTheArticleThatOpenedIt() {
    Decision apart = drafts.neverJoin(FRAUD, GONE);

    assertThat(List.of(apart.articleId(), apart.otherArticleId()))
        .containsExactlyInAnyOrder(id("f1"), id("f2"));
  }

  @Test
  void neverJoin_ofArticles_namesThem() {
    Decision apart = drafts.neverJoin(id("f2"), id("r1"));

    assertThat(apart.articleId()).isEqualTo(id("f2"));
    assertThat(apart.incidentId()).isEqualTo(FRAUD);
    assertThat(apart.otherArticleId()).isEqualTo(id("r1"));
  }

  @Test
  void split_ofAnArticleThatIsNotInIt_isRefused() {
    assertThatThrownBy(() -> drafts.split(FRAUD, List.of(id("r1")), null))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(id("r1"))
        .hasMessageContaining("not in " + FRAUD);
  }

  @Test
  void split_ofTheFounder_isRefusedWithWhatToNameInstead() {
    assertThatThrownBy(() -> drafts.split(FRAUD, List.of(id("f1")), null))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("the other part");
  }

  @Test
  void decision_thatContradicts_isRefusedWithWhatToUndo() {
    Decision apart = drafts.neverJoin(FRAUD, RUMOUR);
    register.put(apart);

    assertThatThrownBy(() -> drafts.merge(FRAUD, RUMOUR))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("jianwei decide undo " + apart.recordKey());
  }

  @Test
  void decision_thatHoldsAlready_isRefused() {
    register.put(drafts.dismiss(FRAUD));

    assertThatThrownBy(() -> drafts.dismiss(FRAUD))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("was decided by 林澄");
  }

  @Test
  void decision_thatWasUndone_canBeTakenAgain() {
    Decision dismissal = drafts.dismiss(FRAUD);
    register.put(dismissal);
    register.put(drafts.undo(dismissal.recordKey()));

    assertThat(drafts.dismiss(FRAUD)).isEqualTo(dismissal);
    assertThatThrownBy(() -> drafts.undo(dismissal.recordKey()))
        .hasMessageContaining("was taken back by");
  }

  @Test
  void decision_withoutAReason_isRefused() {
    assertThatThrownBy(() -> new Drafts(register, "林澄", NOW, " ").dismiss(FRAUD))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("reason");
  }

  private static Membership row(String incident, String slug, MembershipRole role) {
    Article article = article(slug);
    return new Membership(
        incident,
        article.head(),
        1,
        role,
        article.id(),
        1,
        List.of(),
        new Judgement(Label.AI_INCIDENT, 0.9, List.of(), List.of()),
        "test-1");
  }

  private static String id(String slug) {
    return article(slug).id();
  }

  private static Article article(String slug) {
    return PouredRow.parse(
        "{\"url\": \"http://press.example/" + slug + "\", \"title\": \"" + slug + "\"}", slug);
  }
}
