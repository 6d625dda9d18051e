package org.jianwei.aggregate.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Severity;
import org.jianwei.runtime.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AggregateTopologyTest {

  private static final Decision DISMISSAL =
      new Decision(
          Report.INCIDENT,
          DecisionKind.DISMISS,
          "928a1e0f48d91b9727dec3b14ecc3821",
          null,
          null,
          List.of(),
          false,
          "林澄",
          Instant.parse("2026-06-02T00:00:00Z"),
          "演习，无人受害");

  private AggregateDriver line = new AggregateDriver();

  @AfterEach
  void close() {
    line.close();
  }

  @Test
  void topology_isTheOneUnderVersionControl() throws IOException {
    String pinned =
        Files.readString(
            Path.of("src/test/resources/aggregate-topology.txt"), StandardCharsets.UTF_8);

    assertThat(AggregateTopology.build(new Tally()).describe().toString().strip())
        .isEqualTo(pinned.strip());
  }

  @Test
  void firstReport_createsVersionOne() {
    Membership first = Cases.companionVerdict().member();

    line.put(first);

    Incident incident = line.incident();
    assertThat(incident.version()).isEqualTo(1);
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
    assertThat(incident.updatedAt()).isEqualTo(first.article().fetchedAt());
    assertThat(line.changeTypes()).containsExactly(ChangeType.CREATED);
  }

  @Test
  void contextAlone_makesNoIncident() {
    line.put(Report.of("南湾日报", "2026-05-20", "专家谈AI治理", "专家谈AI治理。").context().member());

    assertThat(line.incidents()).isEmpty();
    assertThat(line.changes()).isEmpty();
  }

  @Test
  void contextThatCameFirst_isMemberOnceAReportComes() {
    line.put(Report.of("南湾日报", "2026-05-20", "专家谈AI治理", "专家谈AI治理。").context().member());

    line.put(Cases.tutorialSeller().member());

    assertThat(line.incident().nArticles()).isEqualTo(2);
  }

  @Test
  void sameRowAgain_writesNothing() {
    Membership first = Cases.crash().member();
    line.put(first);
    line.drain();

    line.put(first);

    assertThat(line.incidents()).isEmpty();
    assertThat(line.changes()).isEmpty();
  }

  @Test
  void reportOfTheAppeal_changesTheLegalStage() {
    line.put(Cases.companionVerdict().member());
    line.drain();

    line.put(Cases.companionAppeal().member());

    List<IncidentChange> changes = line.changes();
    assertThat(changes)
        .extracting(IncidentChange::type)
        .contains(
            ChangeType.ARTICLE_ADDED, ChangeType.LEGAL_STAGE_CHANGED, ChangeType.SUMMARY_CHANGED);
    assertThat(changes)
        .filteredOn(change -> change.type() == ChangeType.LEGAL_STAGE_CHANGED)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsExactly("first instance verdict");
              assertThat(change.after()).containsExactly("second instance hearing");
              assertThat(change.id()).isEqualTo(Report.INCIDENT + "/2/LEGAL_STAGE_CHANGED");
            });
  }

  @Test
  void newLabelAndSeverity_areChangesOfTheirOwn() {
    line.put(Cases.crash().member());
    line.drain();

    line.put(
        Report.of("荆楚日报", "2026-04-03", "武汉追尾事故伤者不治身亡", "武汉追尾事故中一名伤者不治身亡。")
            .act("crash", "追尾事故")
            .harm(HarmType.PHYSICAL_DEATH, "不治身亡")
            .finding(Facet.SEVERITY, Severity.SERIOUS_INCIDENT.label(), "不治身亡")
            .member());

    List<IncidentChange> changes = line.changes();
    assertThat(changes)
        .filteredOn(change -> change.type() == ChangeType.LABELS_CHANGED)
        .singleElement()
        .satisfies(change -> assertThat(change.after()).contains("harm_types: Physical (death)"));
    assertThat(changes)
        .filteredOn(change -> change.type() == ChangeType.SEVERITY_CHANGED)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsExactly("incident");
              assertThat(change.after()).containsExactly("serious incident");
            });
  }

  @Test
  void lastReportGone_dismissesTheIncidentAndKeepsItsTitle() {
    Membership only = Cases.rumour().member();
    line.put(only);
    String title = line.incident().titleZh();
    line.drain();

    line.remove(only);

    Incident incident = line.incident();
    assertThat(incident.status()).isEqualTo(IncidentStatus.DISMISSED);
    assertThat(incident.version()).isEqualTo(2);
    assertThat(incident.titleZh()).isEqualTo(title);
    assertThat(incident.nArticles()).isZero();
    assertThat(incident.evidence()).isEmpty();
    assertThat(line.changeTypes())
        .containsExactly(
            ChangeType.ARTICLE_REMOVED,
            ChangeType.DISMISSED,
            ChangeType.LABELS_CHANGED,
            ChangeType.LEGAL_STAGE_CHANGED);
  }

  @Test
  void mergeRowByRow_endsMerged() {
    Membership only = Cases.rumour().member();
    line.put(only);
    line.drain();

    line.link(
        new IncidentLink(Report.INCIDENT, "2026-02-10-0001", List.of(), null, only.article().id()));
    line.remove(only);

    List<Incident> versions = line.incidents();
    assertThat(versions).extracting(Incident::version).containsExactly(2, 3);
    assertThat(versions).extracting(Incident::status).containsOnly(IncidentStatus.MERGED);
    assertThat(versions.get(1).mergedInto()).isEqualTo("2026-02-10-0001");
    assertThat(line.changeTypes())
        .containsExactly(
            ChangeType.MERGED,
            ChangeType.ARTICLE_REMOVED,
            ChangeType.LABELS_CHANGED,
            ChangeType.LEGAL_STAGE_CHANGED);
  }

  @Test
  void dismissalByPeople_isToldWithWhoAndWhy() {
    line.put(Cases.rumour().member());
    line.drain();

    line.link(dismissed(DISMISSAL));

    Incident incident = line.incident();
    assertThat(incident.status()).isEqualTo(IncidentStatus.DISMISSED);
    assertThat(incident.updatedAt()).isEqualTo(DISMISSAL.decidedAt());
    assertThat(incident.nArticles()).isEqualTo(1);
    assertThat(line.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.type()).isEqualTo(ChangeType.DISMISSED);
              assertThat(change.cause()).isEqualTo(DISMISSAL.recordKey());
              assertThat(change.reason()).isEqualTo("Dismissed by 林澄: 演习，无人受害");
            });
  }

  @Test
  void reportAfterDismissalByPeople_joinsAndDoesNotReopen() {
    line.put(Cases.rumour().member());
    line.link(dismissed(DISMISSAL));
    line.drain();

    line.put(Report.of("海东新闻网", "2026-05-20", "又一篇报道", "又一篇报道。").member());

    assertThat(line.incident().status()).isEqualTo(IncidentStatus.DISMISSED);
    assertThat(line.changeTypes()).containsExactly(ChangeType.ARTICLE_ADDED);
  }

  @Test
  void dismissalTakenBack_reopens() {
    line.put(Cases.rumour().member());
    line.link(dismissed(DISMISSAL));
    line.drain();

    line.link(
        dismissed(
            DISMISSAL.takenBack("周禾", Instant.parse("2026-06-03T00:00:00Z"), "It was no drill")));

    assertThat(line.incident().status()).isEqualTo(IncidentStatus.OPEN);
    assertThat(line.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.type()).isEqualTo(ChangeType.REOPENED);
              assertThat(change.reason()).isEqualTo("Dismissal taken back by 周禾: It was no drill");
            });
  }

  @Test
  void reportAfterDismissal_reopens() {
    Membership only = Cases.rumour().member();
    line.put(only);
    line.remove(only);
    line.drain();

    line.put(only);

    assertThat(line.incident().status()).isEqualTo(IncidentStatus.OPEN);
    assertThat(line.changeTypes()).contains(ChangeType.REOPENED);
  }

  @Test
  void reportAfterDormancy_reopens() {
    line.put(Cases.companionVerdict().member());
    line.drain();

    line.put(
        Report.of("海东新闻网", "2026-05-20", "心屿Talk案再开庭", "心屿Talk案再开庭。").product("心屿Talk").member());

    assertThat(line.changeTypes()).contains(ChangeType.REOPENED);
  }

  @Test
  void revision_isNoNewMember() {
    line.put(Cases.crash().member());
    line.drain();

    line.put(Cases.crash().revision(2).member());

    assertThat(line.incident().nArticles()).isEqualTo(1);
    assertThat(line.changeTypes()).containsExactly(ChangeType.ARTICLE_REVISED);
  }

  @Test
  void creation_tellsAllThatLaterChangesTellOf() {
    Membership first = Cases.companionVerdict().member();

    line.put(first);

    IncidentChange created = line.changes().get(0);
    assertThat(created.before()).isEmpty();
    assertThat(created.after())
        .contains(
            "article: " + first.article().id(),
            "severity: incident",
            "stage: first instance verdict",
            "harm_levels: AI incident")
        .anyMatch(entry -> entry.startsWith("title_zh: ") && entry.contains("心屿Talk"));
  }

  @Test
  void incidentOpenedByAnArticleFromAnother_isSplitOff() {
    Membership moved =
        Cases.rumour()
            .reason(new Reason("moved", "from 2026-01-01-00aa by 2026-01-01-00aa/split/1", 0))
            .member();

    line.put(moved);

    assertThat(line.changes())
        .filteredOn(change -> change.type() == ChangeType.SPLIT)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsExactly("2026-01-01-00aa");
              assertThat(change.after()).containsExactly(Report.INCIDENT);
              assertThat(change.cause()).isEqualTo("2026-01-01-00aa/split/1");
            });
  }

  @Test
  void articleThatMovesToAnIncidentThatStands_splitsNothing() {
    line.put(Cases.rumour().member());
    line.drain();

    line.put(
        Report.of("海东新闻网", "2026-05-20", "又一篇报道", "又一篇报道。")
            .reason(new Reason("moved", "from 2026-01-01-00aa by x", 0))
            .member());

    assertThat(line.changeTypes())
        .contains(ChangeType.ARTICLE_ADDED)
        .doesNotContain(ChangeType.SPLIT);
  }

  @Test
  void articleThatLeaves_isToldOf() {
    line.put(Cases.companionVerdict().member());
    Membership second = Cases.companionAppeal().member();
    line.put(second);
    line.drain();

    line.remove(second);

    assertThat(line.changes())
        .filteredOn(change -> change.type() == ChangeType.ARTICLE_REMOVED)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsExactly(second.article().id());
              assertThat(change.after()).isEmpty();
              assertThat(change.version()).isEqualTo(3);
            });
  }

  @Test
  void incidentKnownElsewhere_carriesItsIdsThere() {
    Crosswalk crosswalk =
        new Crosswalk(
            List.of(
                new Crosswalk.Entry(Report.INCIDENT, List.of("2026-05-20-00ff"), List.of(1234))));
    line.close();
    line = new AggregateDriver(crosswalk, CrowdRules.shipped());

    line.put(Cases.rumour().member());

    Incident incident = line.incident();
    assertThat(incident.aimIds()).containsExactly("2026-05-20-00ff");
    assertThat(incident.aiidIds()).containsExactly(1234);
  }

  @Test
  void relatedIncidents_standInTheRecord() {
    line.put(Cases.tutorialSeller().member());
    line.drain();
    Related related = new Related("2025-09-20-c0de", "theme", 0.6);

    line.link(new IncidentLink(Report.INCIDENT, null, List.of(related), null, "x"));

    assertThat(line.incident().related()).containsExactly(related);
    assertThat(line.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.type()).isEqualTo(ChangeType.RELATED_CHANGED);
              assertThat(change.before()).isEmpty();
              assertThat(change.after()).containsExactly("2025-09-20-c0de theme 0.6");
            });
  }

  /** No version without a change that tells of it. */
  @Test
  void relationThatGrowsNearer_isTold() {
    line.put(Cases.tutorialSeller().member());
    line.link(link(0.6));
    line.drain();

    line.link(link(1.0));

    assertThat(line.incident().version()).isEqualTo(3);
    assertThat(line.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsExactly("2025-09-20-c0de theme 0.6");
              assertThat(change.after()).containsExactly("2025-09-20-c0de theme 1.0");
            });
  }

  private static IncidentLink link(double score) {
    Related related = new Related("2025-09-20-c0de", "theme", score);
    return new IncidentLink(Report.INCIDENT, null, List.of(related), null, "x");
  }

  @Test
  void linkThatSaysNothingNew_writesNothing() {
    line.put(Cases.tutorialSeller().member());
    line.drain();

    line.link(new IncidentLink(Report.INCIDENT, null, List.of(), null, "x"));

    assertThat(line.incidents()).isEmpty();
    assertThat(line.changes()).isEmpty();
  }

  @Test
  void articleFetchedEarlier_doesNotTurnTheClockBack() {
    line.put(Cases.companionAppeal().member());
    Instant first = line.incident().updatedAt();
    line.drain();

    line.put(Cases.companionVerdict().member());

    assertThat(line.incident().updatedAt()).isEqualTo(first);
  }

  @Test
  void records_carryCloudEventsAttributes() {
    line.put(Cases.crash().member());
    TestRecord<String, Incident> incident = line.incidentRecords().get(0);
    TestRecord<String, IncidentChange> change = line.changeRecords().get(0);

    assertThat(incident.key()).isEqualTo(Report.INCIDENT);
    assertThat(AggregateDriver.header(incident, "ce_specversion")).isEqualTo("1.0");
    assertThat(AggregateDriver.header(incident, "ce_type"))
        .isEqualTo("org.jianwei.incident.created");
    assertThat(AggregateDriver.header(incident, "ce_source")).isEqualTo("/jianwei/aggregate");
    assertThat(AggregateDriver.header(incident, "ce_id")).isEqualTo(Report.INCIDENT + "/1");
    assertThat(AggregateDriver.header(incident, "ce_time")).isEqualTo("2026-04-02T01:00:00Z");
    assertThat(AggregateDriver.header(incident, "ce_dataschema"))
        .isEqualTo("urn:jianwei:schema:incident:v1");
    assertThat(AggregateDriver.header(incident, "content-type")).isEqualTo("application/json");
    assertThat(AggregateDriver.header(change, "ce_type"))
        .isEqualTo("org.jianwei.incident.change.created");
  }

  @Test
  void rowUnderAnotherKey_isRejected() {
    line.put("2026-01-01-ffff/other", Cases.crash().member());

    assertThat(line.incidents()).isEmpty();
    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("key-mismatch");
              assertThat(reject.kept()).isFalse();
            });
  }

  @Test
  void bytesThatAreNoMembership_areRejectedAndNothingStops() {
    line.raw(Report.INCIDENT + "/x", "{not json".getBytes(StandardCharsets.UTF_8));
    line.put(Cases.crash().member());

    assertThat(line.rejects()).extracting(Reject::reason).containsExactly("record-unreadable");
    assertThat(line.incidents()).hasSize(1);
  }

  @Test
  void membershipThatIsTooLarge_isTrimmedAndSaidSo() {
    String text = "甲".repeat(60) + "心屿Talk出事。";
    Report report = Report.of("南湾日报", "2026-05-20", "心屿Talk出事", text);
    for (int i = 0; i < 1500; i++) {
      report.fact(FactKind.STATUTE, "《某法》第" + i + "条", null, null, null, false, "心屿Talk出事");
    }

    line.put(report.member());

    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("membership-trimmed");
              assertThat(reject.kept()).isTrue();
            });
    assertThat(line.incidents()).hasSize(1);
  }

  @Test
  void tombstoneOfAnUnknownArticle_writesNothing() {
    line.remove(Cases.crash().member());

    assertThat(line.incidents()).isEmpty();
    assertThat(line.rejects()).isEmpty();
  }

  @Test
  void stageOnlyAnnounced_isNotTaken() {
    line.put(
        Report.of("海东新闻网", "2026-05-19", "心屿Talk案将于5月21日再开庭", "心屿Talk案二审将于5月21日再次开庭。")
            .product("心屿Talk")
            .date("2026-05-21", "5月21日")
            .stage(CaseStage.SECOND_INSTANCE_HEARING, "再次开庭")
            .member());

    assertThat(line.incident().timeline()).hasSize(1);
  }

  private static IncidentLink dismissed(Decision dismissal) {
    return new IncidentLink(Report.INCIDENT, null, List.of(), dismissal, dismissal.recordKey());
  }
}
