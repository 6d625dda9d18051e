package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkListsTest {

  private static final String PROSE = "城东的老桥昨日重新开放，行人和自行车都可以通过，工期比原计划短。";
  private static final String LINKS = "黑客攻破一家酒厂\n某模型曝出漏洞\n两人造谣被拘";

  private static List<String> in(String text) {
    NormalText normal = NormalText.of(text);
    return LinkLists.shipped().in(normal).stream().map(normal::originalOf).toList();
  }

  @Test
  void in_linksUnderAHead_endAtTheNextProse() {
    assertThat(in(PROSE + "\n【往期回顾】\n" + LINKS + "\n" + PROSE)).containsExactly("【往期回顾】\n" + LINKS);
  }

  @Test
  void in_linksAtTheEnd_areOneList() {
    assertThat(in(PROSE + "\n推荐阅读：\n" + LINKS)).containsExactly("推荐阅读：\n" + LINKS);
  }

  @Test
  void in_headThatNamesATopic_opensAList() {
    assertThat(in(PROSE + "\n往期回顾·桥梁与隧道安全\n" + LINKS + "\n" + PROSE))
        .containsExactly("往期回顾·桥梁与隧道安全\n" + LINKS);
  }

  @Test
  void without_lists_isWhatStandsAroundThem() {
    NormalText text = NormalText.of(PROSE + "\n相关文章\n" + LINKS + "\n" + PROSE);

    assertThat(LinkLists.shipped().without(text))
        .isEqualTo(NormalText.of(PROSE + "\n\n" + PROSE).toString());
    assertThat(LinkLists.shipped().without(NormalText.of(PROSE)))
        .isEqualTo(NormalText.of(PROSE).toString());
  }

  @Test
  void in_fewerThanThreeLines_areNoList() {
    assertThat(in(PROSE + "\n推荐阅读\n某模型曝出漏洞\n" + PROSE)).isEmpty();
  }

  @Test
  void in_wordsOfAHeadInASentence_openNoList() {
    assertThat(in("编辑把这本书列入推荐阅读的名单，读者可以借走。\n" + LINKS)).isEmpty();
  }
}
