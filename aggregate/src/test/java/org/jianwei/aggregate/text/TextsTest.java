package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final IncidentWriter WRITER = IncidentWriter.shipped();
  private static final Pattern BLEMISH =
      Pattern.compile("[{}\\[\\]]|  | [,.;]|\\(\\)|（）|null|\\b(\\w+) \\1\\b|。。|，。|、。|：。|，，");

  /**
   * The file is there to be read aloud by people. After a change of wording, write what this test
   * prints into it, and read it.
   */
  @Test
  void texts_areThoseThatPeopleHaveRead() throws IOException {
    List<String> lines = new ArrayList<>();
    Cases.all().forEach((name, members) -> lines.addAll(read(name, members)));
    String pinned =
        Files.readString(Path.of("src/test/resources/texts.txt"), StandardCharsets.UTF_8);

    assertThat(String.join("\n", lines).strip()).isEqualTo(pinned.strip());
  }

  @Test
  void texts_haveNoEmptySlotsOrDoubledWords() {
    Cases.all()
        .forEach(
            (name, members) ->
                assertThat(read(name, members))
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern(BLEMISH)));
  }

  @Test
  void titles_tellTheCasesApart() {
    List<Incident> all = Cases.all().values().stream().map(TextsTest::write).toList();

    assertThat(all).extracting(Incident::title).doesNotHaveDuplicates();
    assertThat(all).extracting(Incident::titleZh).doesNotHaveDuplicates();
  }

  @Test
  void verdictUnderAppeal_isNotCalledFinal() {
    Incident incident = write(Cases.of(Cases.companionVerdict(), Cases.companionAppeal()));

    assertThat(incident.legal()).isNotNull();
    assertThat(incident.legal().isFinal()).isFalse();
    assertThat(incident.summary()).contains("judgment is not final").doesNotContain("is final");
    assertThat(incident.summaryZh()).contains("尚未生效").doesNotContain("已生效");
  }

  @Test
  void chargeOfTheIndictment_isNotCalledAConviction() {
    Incident incident = write(Cases.of(Cases.companionVerdict()));

    assertThat(incident.summary())
        .contains("the conviction was for producing obscene material for profit")
        .contains("the charge had been distributing obscene material for profit");
  }

  @Test
  void sentenceWithTwoNamesBeforeIt_isGivenToNobody() {
    Incident incident =
        write(
            Cases.of(
                Report.of("京华晨报", "2026-05-19", "AI诈骗案宣判", "北京的受害人李某报警。陈某向李某发送合成语音，法院判处有期徒刑两年。")
                    .founder()
                    .act("ai-fraud", "发送合成语音")
                    .place("北京", "11")
                    .lastMentions("陈某", "李某")
                    .sentence("有期徒刑两年", 24)));

    assertThat(incident.summary()).doesNotContain("was sentenced").contains("2 years in prison");
  }

  @Test
  void reportsThatDiffer_areSaidToDiffer() {
    Incident incident =
        write(
            Cases.of(
                Cases.crash(),
                Report.of("荆楚日报", "2026-04-02", "武汉追尾事故5人受伤", "武汉启程X9追尾事故，5人受伤。")
                    .act("crash", "追尾事故")
                    .product("启程X9")
                    .quantity("5人", 5, "人", "injured")));

    assertThat(incident.summary()).contains("It left 3 or 5 people (reports differ) injured.");
    assertThat(incident.summaryZh()).contains("3人或5人（各报道说法不一）受伤");
  }

  @Test
  void nothingKnown_quotesTheFoundingHeadline() {
    Incident incident =
        write(Cases.of(Report.of("南湾日报", "2026-05-20", "这件“怪事”谁来管？_南湾网", "这件怪事没有人管。").founder()));

    assertThat(incident.titleZh()).isEqualTo("涉AI事件：“这件‘怪事’谁来管？”");
    assertThat(incident.title()).isEqualTo("Harm linked to AI (first reported on 20 May 2026)");
  }

  @Test
  void unknownAct_isToldWithTheHeadline() {
    Incident incident =
        write(
            Cases.of(
                Report.of("南湾日报", "2026-05-20", "怪事一桩", "怪事一桩。")
                    .founder()
                    .act("no-such-act", "怪事")));

    assertThat(incident.titleZh()).isEqualTo("涉AI事件：“怪事一桩”");
  }

  @Test
  void onePerson_isSingular() {
    Incident incident =
        write(
            Cases.of(
                Report.of("江汉快讯", "2026-04-02", "1人受伤", "武汉追尾事故致1人受伤。")
                    .founder()
                    .act("crash", "追尾事故")
                    .harm(HarmType.PHYSICAL_INJURY, "1人受伤")
                    .quantity("1人", 1, "人", "injured")));

    assertThat(incident.summary()).contains("It left 1 person injured.");
  }

  private static List<String> read(String name, Members members) {
    Incident i = write(members);
    return List.of(
        "== " + name,
        i.title(),
        i.titleZh(),
        i.summary(),
        i.summaryZh(),
        i.rationale(),
        i.rationaleZh(),
        "");
  }

  private static Incident write(Members members) {
    return WRITER.write(members, 1, Instant.parse("2026-06-01T00:00:00Z"));
  }
}
