package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jianwei.classify.incident.Press;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkJudgeTest {

  private final LinkJudge judge = LinkJudge.shipped();

  private final Profile fraud =
      profile("陵州会计遭AI换脸骗走380万元", "陵州一家公司的会计郑某接到视频电话，对方用“云眸”软件换脸成老板，骗走380万元。", "PRODUCT:云眸");
  private final Profile followUp =
      profile("换脸成老板骗380万元 陵州警方抓获两人", "陵州警方通报，用“云眸”软件换脸骗走会计郑某380万元的两人落网。", "PRODUCT:云眸");
  private final Profile crash = profile("无人快递车在海岬市撞伤老人", "海岬市一辆无人快递车在路口撞伤一名老人，公司致歉。");

  @Test
  void score_sameCaseInOtherWords_isAboveThatOfAnother() {
    assertThat(judge.score(fraud, followUp)).isGreaterThan(judge.rules().joinScore());
    assertThat(judge.score(fraud, crash)).isLessThan(judge.rules().joinScore());
  }

  @Test
  void score_eitherOrder_isTheSameBitForBit() {
    List<Profile> all = List.of(fraud, followUp, crash);
    for (Profile one : all) {
      for (Profile other : all) {
        assertThat(judge.score(one, other)).isEqualTo(judge.score(other, one));
      }
    }
  }

  @Test
  void scores_ofMany_areTheScoresOfEachPairDownToTheFloor() {
    double floor = judge.rules().floorScore();
    Profile short1 = profile("换脸骗会计", "换脸骗会计。");
    Profile short2 = profile("会计受骗", "一家公司的会计受骗，警方提醒市民当心换脸，遇到要求转账的视频电话要当面核实。");
    List<Profile> all = List.of(fraud, followUp, crash, short1, short2);
    for (Profile one : all) {
      ToDoubleFunction<Profile> scores = judge.scores(one);
      for (Profile other : all) {
        assertThat(scores.applyAsDouble(other)).isEqualTo(Math.max(floor, judge.score(one, other)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void scores_randomProfiles_areTheScoresOfEachPairBitForBitInEitherOrder(long seed) {
    double floor = judge.rules().floorScore();
    List<Profile> all = new MadeUpProfiles(new Random(seed), judge).some(150);
    int above = 0;
    for (Profile one : all) {
      ToDoubleFunction<Profile> scores = judge.scores(one);
      for (Profile other : all) {
        double score = scores.applyAsDouble(other);
        assertThat(score).isEqualTo(Math.max(floor, judge.score(one, other)));
        assertThat(score).isEqualTo(Math.max(floor, judge.score(other, one)));
        above += score > floor ? 1 : 0;
      }
    }
    assertThat(above).as("above the floor").isBetween(2000, 20_000);
  }

  @Test
  void keys_sameCase_shareEnoughInEitherOrderAndRarestFirst() {
    CandidateRules rules = CandidateRules.shipped();
    CaseKeys keys = judge.keys(fraud);
    CaseKeys others = judge.keys(followUp);
    CaseKeys.Shared shared = new LaidOutKeys(keys).shared(others);

    assertThat(rules.enough(shared, 0)).isTrue();
    assertThat(new LaidOutKeys(others).shared(keys)).isEqualTo(shared);
    assertThat(rules.enough(new LaidOutKeys(keys).shared(judge.keys(crash)), 0)).isFalse();
    for (int i = 1; i < keys.size(); i++) {
      assertThat(keys.weight(i)).isLessThanOrEqualTo(keys.weight(i - 1));
    }
  }

  @Test
  void allReasons_sharedProduct_quoteIt() {
    assertThat(judge.allReasons(fraud, followUp, "", ""))
        .filteredOn(reason -> reason.signal().equals(Signal.PRODUCT.label()))
        .extracting(Reason::detail)
        .containsExactly("云眸");
  }

  @Test
  void allReasons_otherPlaces_quoteBoth() {
    Profile elsewhere = profile("北京会计遭AI换脸被骗", "北京一家公司的会计被骗。");
    Profile there = profile("上海会计遭AI换脸被骗", "上海一家公司的会计被骗。");

    assertThat(judge.allReasons(elsewhere, there, "", ""))
        .filteredOn(reason -> reason.signal().equals(Signal.PLACE_DIFFERS.label()))
        .extracting(Reason::detail)
        .containsExactly("北京 / 上海");
  }

  @Test
  void reasonedScore_wordsInCommon_areNamedInWordsOfTheFirstText() {
    String title = "陵州会计遭AI换脸骗走380万元";
    String text = "陵州一家公司的会计郑某接到视频电话，对方自称老板，要他给供货商垫付货款，事后才知道电话里的人脸是假的。";
    Profile first = profile(title, text);
    Profile other = profile("垫付货款的电话是假的", "郑某说，视频电话里的老板要他给供货商垫付货款，他在陵州分三次转了账，第二天见到老板本人才知道受骗。");

    assertThat(judge.reasonedScore(first, other, title, text).reasons())
        .filteredOn(reason -> reason.signal().equals(Signal.TEXT_TERMS.label()))
        .singleElement()
        .satisfies(r -> assertThat(r.detail().split(" ")).contains("陵州", "要他给供货商垫付货款"));
  }

  @Test
  void score_severalSharedProducts_countAsOneSharedInFull() {
    String text = "这篇文章比较市面上的几款工具。";
    Profile survey = profile("几款工具的比较", text, "PRODUCT:云眸", "PRODUCT:雾港", "PRODUCT:鹿鸣");

    assertThat(judge.compare(survey, survey).value(Signal.PRODUCT)).isEqualTo(1);
  }

  @Test
  void profile_lawsAndPapersInQuotes_areNoNamesOfTheMatter() {
    Profile profile = profile("陵州会计遭AI换脸骗走380万元", "律师说，《网络数据保护法》第九条可适用，《海岬日报》也有报道；对方自称“云眸客服”。");

    assertThat(profile.marks(Signal.QUOTED)).containsExactly("云眸客服");
  }

  private Profile profile(String title, String text, String... facts) {
    Article article = Press.article(title, "2026-04-01", title, text);
    return judge.profile(title, text, Press.judgement(article, Label.AI_INCIDENT, facts), 20_544);
  }
}
