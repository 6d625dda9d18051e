package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

/** Texts of incidents whose facts are few, many, strange or at odds. */
class HostileTextsTest {

  private static final IncidentWriter WRITER = IncidentWriter.shipped();
  private static final EnglishNames NAMES = EnglishNames.shipped();
  private static final Pattern BLEMISH =
      Pattern.compile("[{}\\[\\]]|  | [,.;]|\\(\\)|（）|null|。。|，。|、。|：。|，，|\\.\\.(?!\\.)");

  @Test
  void reportWithoutAnyFact_isToldByItsHeadline() {
    Incident incident = write(Cases.of(Report.of("", "2026-05-20", "怪事", "怪事。").founder()));

    assertThat(incident.summary())
        .isEqualTo("Harm linked to AI is reported: “怪事”. First reported on 20 May 2026.");
    assertThat(incident.summaryZh()).isEqualTo("据报道，发生一起与AI有关的事件：“怪事”。此事最早于2026年5月20日见诸报道。");
  }

  @Test
  void bodyWithoutAHeadline_isStillTold() {
    Incident incident =
        write(Cases.of(Report.of("南湾日报", "2026-05-20", "", "一段没有标题的文字。").founder()));

    assertClean(incident);
    assertThat(incident.title()).isNotBlank();
    assertThat(incident.titleZh()).isNotBlank();
  }

  @Test
  void hundredReportsThatAgree_sayItOnce() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      reports.add(crash("报社" + i, "5人", 5));
    }
    Incident incident = write(Cases.of(reports.toArray(Report[]::new)));

    assertClean(incident);
    assertThat(incident.summary()).contains("It left 5 people injured.");
    assertThat(incident.rationale()).contains("all 100 independent reports");
  }

  @Test
  void manyNumbers_areGivenAsARange() {
    Incident incident =
        write(
            Cases.of(
                crash("甲报", "3人", 3),
                crash("乙报", "5人", 5),
                crash("丙报", "8人", 8),
                crash("丁报", "9人", 9)));

    assertThat(incident.summary()).contains("between 3 and 9 people (reports differ)");
    assertThat(incident.summaryZh()).contains("3人至9人（各报道说法不一）");
  }

  @Test
  void newestOfficialAccount_winsOverOlderAndOverPapers() {
    Incident incident =
        write(
            Cases.of(
                official("2026-04-02", "5人", 5),
                crash("甲报", "8人", 8),
                crash("乙报", "8人", 8),
                official("2026-04-04", "6人", 6)));

    assertThat(incident.summary())
        .contains("6 people (latest official figure; other reports: 5 or 8)");
    assertThat(incident.summaryZh()).contains("6人（以最新官方说法为准，另有报道称5人或8人）");
  }

  @Test
  void appealUnderWay_isNeverCalledFinal() {
    Incident incident =
        write(
            Cases.of(
                Cases.finalJudgment(),
                Report.of("浙北法治", "2026-07-01", "“AI老板”案被告人上诉", "嘉兴“AI老板”案，周某某不服一审判决，提出上诉。")
                    .act("face-swap-fraud", "“AI老板”案")
                    .person("周某某")
                    .stage(CaseStage.APPEALED, "提出上诉")));
    Incident appealed =
        write(
            Cases.of(
                Report.of("浙北法治", "2026-07-01", "“AI老板”案被告人上诉", "周某某被判处有期徒刑六年，不服一审判决，提出上诉。")
                    .founder()
                    .act("face-swap-fraud", "“AI老板”案")
                    .person("周某某")
                    .sentence("有期徒刑六年", 72)
                    .stage(CaseStage.APPEALED, "提出上诉")));

    assertThat(incident.summary()).contains("The judgment is final.");
    assertThat(appealed.summary()).contains("not final").doesNotContain("judgment is final");
    assertThat(appealed.summaryZh()).contains("尚未生效").doesNotContain("判决已生效");
    assertThat(appealed.title()).contains("judgment not yet final");
  }

  @Test
  void veryLongNames_leaveTheTitleShort() {
    String product = "长".repeat(300);
    Incident incident =
        write(
            Cases.of(
                Report.of("南湾日报", "2026-05-20", "题", "市民使用" + product + "时出错。")
                    .founder()
                    .act("wrong-answer", "时出错")
                    .product(product)));

    assertClean(incident);
    assertThat(incident.title()).contains("first reported on 20 May 2026");
  }

  @Test
  void charactersBeyondTheBmp_areKeptWhole() {
    String product = "\uD840\uDC0B\uD840\uDC0B助手";
    Incident incident =
        write(
            Cases.of(
                Report.of("南湾日报", "2026-05-20", "\uD83D\uDE97".repeat(120), "用户称" + product + "答错。")
                    .founder()
                    .act("wrong-answer", "答错")
                    .product(product)));

    assertClean(incident);
    for (String text : texts(incident)) {
      assertThat(text.chars().filter(c -> Character.isSurrogate((char) c)).count())
          .isEqualTo(2 * text.codePoints().filter(c -> c > 0xFFFF).count());
    }
  }

  @Test
  void patternsAndQuotesInNames_areNoSyntax() {
    String name = "$1\\{place}[x]";
    Incident incident =
        write(
            Cases.of(
                Report.of("南湾日报", "2026-05-20", "“甲”说“乙”", "产品" + name + "答错。")
                    .founder()
                    .act("wrong-answer", "答错")
                    .product(name)));

    assertThat(incident.summary()).contains(name);
  }

  /** Whatever facts come together, no text says more than they do, and none has a blemish. */
  @Test
  void randomFacts_arePassedByTheChecker() {
    long seed = 20261126;
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      Members members = random(random);
      Incident incident = write(members);
      assertThat(WRITER.refused(members)).as("seed " + seed + ", round " + round).isEmpty();
      assertClean(incident);
      TextChecker checker = TextChecker.of(members, NAMES);
      assertThat(checker.unbackedInEnglish(incident.summary())).isEmpty();
      assertThat(checker.unbackedInChinese(incident.summaryZh())).isEmpty();
    }
  }

  private static Members random(Random random) {
    List<Report> reports = new ArrayList<>();
    List<String> acts = List.copyOf(Wording.english().acts().keySet().stream().sorted().toList());
    String act = acts.get(random.nextInt(acts.size()));
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int money = 1000 * (1 + random.nextInt(900));
      int people = 1 + random.nextInt(40);
      String text =
          String.format(
              Locale.ROOT,
              "5月%d日，浙江嘉兴警方通报，嫌疑人周某某用“幻影”骗走%d元，%d人受伤，受害人李女士报警。法院判处周某某有期徒刑六年，涉嫌诈骗罪。",
              1 + random.nextInt(28),
              money,
              people);
      Report report =
          Report.of("甲报" + i, LocalDate.of(2026, 6, 1).plusDays(i).toString(), "案情" + i, text)
              .harm(HarmType.ECONOMIC_PROPERTY, "骗走" + money + "元");
      if (i == 0) {
        report.founder();
      }
      if (random.nextBoolean()) {
        report.act(act, "用“幻影”骗走");
      }
      if (random.nextBoolean()) {
        report.quantity(money + "元", money, "元", random.nextBoolean() ? "loss" : "gain");
      }
      if (random.nextBoolean()) {
        report.quantity(people + "人", people, "人", "injured");
      }
      if (random.nextBoolean()) {
        report.person("周某某").person("李女士");
      }
      if (random.nextBoolean()) {
        report.place("浙江嘉兴", "33").product("幻影");
      }
      if (random.nextBoolean()) {
        report.sentence("有期徒刑六年", 72).charge("诈骗罪", random.nextBoolean() ? "convicted" : null);
      }
      if (random.nextBoolean()) {
        CaseStage[] stages = CaseStage.values();
        report.stage(stages[random.nextInt(stages.length)], "警方通报");
      }
      reports.add(random.nextInt(5) == 0 ? report.hazard() : report);
    }
    return Cases.of(reports.toArray(Report[]::new));
  }

  private static Report crash(String publisher, String words, int number) {
    return Report.of(
            publisher,
            "2026-04-03",
            "武汉追尾事故" + words + "受伤",
            publisher + "：启程X9追尾，" + words + "受伤。")
        .founder()
        .act("crash", "追尾事故")
        .product("启程X9")
        .quantity(words, number, "人", "injured");
  }

  private static Report official(String day, String words, int number) {
    return Report.of("武汉警方", day, "情况通报" + words, "启程X9追尾，" + words + "受伤。")
        .founder()
        .act("crash", "追尾")
        .product("启程X9")
        .quantity(words, number, "人", "injured");
  }

  private static void assertClean(Incident incident) {
    assertThat(texts(incident)).allSatisfy(text -> assertThat(text).doesNotContainPattern(BLEMISH));
  }

  private static List<String> texts(Incident i) {
    return List.of(
        i.title(), i.titleZh(), i.summary(), i.summaryZh(), i.rationale(), i.rationaleZh());
  }

  private static Incident write(Members members) {
    return WRITER.write(members, 1, Instant.parse("2026-08-01T00:00:00Z"));
  }
}
