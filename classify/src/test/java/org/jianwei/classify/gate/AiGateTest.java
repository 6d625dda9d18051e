package org.jianwei.classify.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AiGateTest {

  private static final SignalLexicon LEXICON = SignalLexicon.shipped();
  private static final AiGate GATE = new AiGate(LEXICON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "男子用AI换脸骗走积蓄",
        "某小区强制人脸识别引争议",
        "车主开启智驾追尾货车",
        "豆包答错题被投诉",
        "聊天机器人辱骂用户",
        "用“A I”换脸技术作案"
      })
  void mayConcernAi_systemIsNamed_isTrue(String text) {
    assertThat(GATE.mayConcernAi(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "说唱歌手GAI发布新专辑",
        "红豆包的做法与土豆包的做法",
        "邮件链 email chain 与 mailing list",
        "新一季《爱死机》上线",
        "他的脸上长了一颗痣",
        "数字人民币红包来了",
        ""
      })
  void mayConcernAi_homonyms_isFalse(String text) {
    assertThat(GATE.mayConcernAi(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"川剧变脸大师收徒", "电影《机器人总动员》重映", "小店用剩布做了个元宝"})
  void concernsAi_weakNameWithoutCompany_isFalse(String title) {
    assertThat(GATE.concernsAi(Reading.of(Articles.of(title, ""), LEXICON))).isFalse();
  }

  @Test
  void mayConcernAi_nameAtTheEndOfALongText_isTrue() {
    assertThat(GATE.mayConcernAi("这是一篇很长的文章。".repeat(5_000) + "大模型")).isTrue();
  }

  @Test
  void concernsAi_namedOnceInPassing_isFalse() {
    String text = "今天的集市很热闹，摊主们从清早忙到傍晚。".repeat(40) + "有人说起了大模型。";
    assertThat(GATE.concernsAi(Reading.of(Articles.of("集市一日", text), LEXICON))).isFalse();
  }
}
