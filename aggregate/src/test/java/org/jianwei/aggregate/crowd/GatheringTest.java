package org.jianwei.aggregate.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatheringTest {

  private static final CrowdRules SMALL = new CrowdRules(5, 1, 2, 1, 1, 1);
  private static final Combining COMBINING = Combining.shipped();
  private static final int STEPS = 400;

  /** However a crowd came to be what it is, its members and counts are those of a fresh count. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 22, 333, 4444})
  void historyOfACrowd_leavesNoTrace(long seed) {
    Random random = new Random(seed);
    Map<String, MembershipRecord> rows = new TreeMap<>();
    TreeRows index = new TreeRows();
    for (int step = 0; step < STEPS; step++) {
      boolean growing = step < STEPS / 2;
      Membership drawn = member(random);
      MembershipRecord before = rows.get(drawn.recordKey());
      MembershipRecord now = random.nextInt(10) < (growing ? 9 : 3) ? drawn : null;
      if (before == null && now == null) {
        continue;
      }
      Gathering gathering = gathering(rows, index);
      Members members = gathering.after(before, now);
      gathering.keep();
      if (now == null) {
        rows.remove(drawn.recordKey());
      } else {
        rows.put(drawn.recordKey(), now);
      }
      Members afresh = gathering(rows, new TreeRows()).after(null, null);
      assertThat(members.articles())
          .as("seed %d, step %d", seed, step)
          .isEqualTo(afresh.articles());
      assertThat(members.counts()).isEqualTo(afresh.counts());
      assertThat(members.counts())
          .isEqualTo(new Members(Report.INCIDENT, list(rows), null).counts());
    }
    for (MembershipRecord row : List.copyOf(rows.values())) {
      Gathering gathering = gathering(rows, index);
      gathering.after(row, null);
      gathering.keep();
      rows.remove(row.recordKey());
    }
    assertThat(index.all()).isEmpty();
  }

  @Test
  void fewMembers_areAllHeardAndNothingIsKept() {
    TreeRows index = new TreeRows();
    Map<String, MembershipRecord> rows = reports(SMALL.allUpTo());

    Gathering gathering = gathering(rows, index);
    Members members = gathering.after(null, null);
    gathering.keep();

    assertThat(members.articles()).hasSize(SMALL.allUpTo());
    assertThat(index.all()).isEmpty();
  }

  @Test
  void manyMembers_areCountedAndFewAreHeard() {
    Members members = gathering(reports(40), new TreeRows()).after(null, null);

    assertThat(members.counts().members().articles()).isEqualTo(40);
    assertThat(members.counts().voices().voices()).isEqualTo(40);
    assertThat(members.articles()).hasSizeBetween(2, 8);
    assertThat(members.articles().get(0).article().publisher()).isEqualTo("报0");
  }

  @Test
  void rowThatIsNotKept_leavesNoTrace() {
    Map<String, MembershipRecord> rows = reports(6);
    TreeRows index = new TreeRows();
    gathering(rows, index).after(null, null);

    assertThat(index.all()).isEmpty();
  }

  @Test
  void onlyReportOfAVerdict_isHeardInAnyCrowd() {
    Map<String, MembershipRecord> rows = reports(40);
    Membership verdict =
        Report.of("南湾日报", "2026-03-20", "心屿案宣判", "心屿案宣判。")
            .stage(CaseStage.FIRST_INSTANCE_VERDICT, "宣判")
            .member();
    rows.put(verdict.recordKey(), verdict);

    assertThat(gathering(rows, new TreeRows()).after(null, null).articles()).contains(verdict);
  }

  private static Map<String, MembershipRecord> reports(int count) {
    Map<String, MembershipRecord> rows = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String day = i == 0 ? "2026-03-09" : "2026-03-" + (10 + i % 20);
      Membership member =
          Report.of("报" + i, day, "心屿案报道" + i, "心屿案中有人受骗。")
              .harm(HarmType.PSYCHOLOGICAL, "有人受骗")
              .member();
      rows.put(member.recordKey(), member);
    }
    return rows;
  }

  private static Membership member(Random random) {
    int number = random.nextInt(30);
    String publisher = (number % 7 == 0 ? "江州公安局" : "报") + number;
    String day = String.format("2026-%02d-%02d", 1 + number % 5, 1 + number % 28);
    Report report =
        Report.of(publisher, day, "心屿案报道" + number, "心屿案中有3人受骗，法院一审宣判。")
            .revision(1 + random.nextInt(4))
            .sure(0.5 + random.nextInt(50) / 100.0)
            .cut(random.nextInt(5) == 0)
            .harm(HarmType.values()[random.nextInt(4)], "有3人受骗");
    if (random.nextInt(3) == 0) {
      report.copyOf(Report.of("报", day, "原文" + number % 4, "原文。").member());
    }
    if (random.nextInt(6) == 0) {
      report.context();
    } else if (random.nextInt(6) == 0) {
      report.hazard();
    } else if (random.nextInt(8) == 0) {
      report.founder();
    }
    if (random.nextInt(3) == 0) {
      report.stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审宣判");
    }
    return report.member();
  }

  private static Gathering gathering(Map<String, MembershipRecord> rows, TreeRows index) {
    return new Gathering(Report.INCIDENT, new ListedRows(rows.values()), index, SMALL, COMBINING);
  }

  private static List<Membership> list(Map<String, MembershipRecord> rows) {
    return new ArrayList<>(new ListedRows(rows.values()).all(Report.INCIDENT));
  }
}
