package org.jianwei.classify.secondreader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.copy.CopyRules;
import org.junit.jupiter.api.Test;

class AskedTextsTest {

  private static final String STORY =
      "骗子用AI换脸冒充温女士的表弟，以急需周转为由骗走九万八千元。北汀市公安局网安支队接到报警后连夜追查，在邻市抓获两名嫌疑人，并追回六万二千元。"
          + "警方提醒，视频通话也可能是伪造的，转账前应当另行核实。案件仍在侦办之中。";

  private final AskedTexts asked = new AskedTexts(CopyRules.shipped());

  @Test
  void sameContent_isAskedOnce() {
    assertThat(asked.addIfNew(Articles.of("AI换脸诈骗", STORY))).isTrue();
    assertThat(asked.addIfNew(Articles.of("AI换脸诈骗", STORY))).isFalse();
  }

  @Test
  void reprintWithAnAddedLine_isAskedOnce() {
    assertThat(asked.addIfNew(Articles.of("AI换脸诈骗案告破", STORY))).isTrue();
    assertThat(asked.addIfNew(Articles.of("AI换脸诈骗案告破", STORY + "\n责任编辑：某某"))).isFalse();
  }

  @Test
  void answerGivenBefore_isNotAskedFor() {
    asked.addAnswered(Articles.of("AI换脸诈骗", STORY).contentHash());
    assertThat(asked.addIfNew(Articles.of("AI换脸诈骗", STORY))).isFalse();
  }

  @Test
  void otherStory_isAsked() {
    asked.addIfNew(Articles.of("AI换脸诈骗", STORY));
    assertThat(asked.addIfNew(Articles.of("机器人伤人", "一台送货机器人在商场撞伤老人，商场已停用全部机器人。"))).isTrue();
  }
}
