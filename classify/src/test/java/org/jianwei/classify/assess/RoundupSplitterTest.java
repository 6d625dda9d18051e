package org.jianwei.classify.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.classify.text.NormalText;
import org.junit.jupiter.api.Test;

class RoundupSplitterTest {

  private static final String BRIDGE = "城东的老桥昨日重新开放，行人和自行车都可以通过，工期比原计划短了两周。";
  private static final String LIBRARY = "市图书馆近日延长了开放时间，周末开到晚上十点，借书证可以在手机上办理。";
  private static final String TREES = "园林部门称今年要在河边种下三千棵树，第一批树苗本周已经运到，志愿者可以报名。";

  private static List<String> split(String title, String text) {
    NormalText normal = NormalText.of(text);
    return new RoundupSplitter()
        .split(NormalText.of(title), normal).stream().map(normal::originalOf).toList();
  }

  @Test
  void split_headsWithoutMarks_keepTheirParagraphsWithThem() {
    List<String> items =
        split(
            "例报早知道",
            "记者甲\n老桥重新开放\n"
                + BRIDGE
                + "\n"
                + LIBRARY
                + "\n图书馆延长时间\n"
                + LIBRARY
                + "\n河边种树\n又一年种树季\n"
                + TREES);
    assertThat(items).hasSize(3);
    assertThat(items.get(0)).startsWith("老桥重新开放").contains(BRIDGE, LIBRARY);
    assertThat(items.get(2)).startsWith("又一年种树季").endsWith(TREES);
  }

  @Test
  void split_listOfContents_isNoListOfItems() {
    String contents = "·城东的老桥重新开放 行人自行车都能走\n·市图书馆延长开放时间 周末开到晚上十点\n·河边今年要种三千棵树 志愿者可以报名\n";
    List<String> items =
        split(
            "例报晚报",
            contents
                + "城东的老桥重新开放 行人自行车都能走\n"
                + BRIDGE
                + "\n市图书馆延长开放时间 周末开到晚上十点\n"
                + LIBRARY
                + "\n河边今年要种三千棵树 志愿者可以报名\n"
                + TREES);
    assertThat(items).hasSize(3).allMatch(item -> item.contains("。"));
  }

  @Test
  void split_numberedContentsAboveNumberedItems_areLeftOut() {
    List<String> items =
        split(
            "例报周报",
            "1. 城东的老桥重新开放行人自行车都能走\n2. 市图书馆延长开放时间周末开到晚上\n3. 河边今年要种三千棵树志愿者可报名\n"
                + "1. 城东的老桥重新开放行人自行车都能走\n"
                + BRIDGE
                + "\n2. 市图书馆延长开放时间周末开到晚上\n"
                + LIBRARY
                + "\n3. 河边今年要种三千棵树志愿者可报名\n"
                + TREES);
    assertThat(items).hasSize(3).allMatch(item -> item.contains("。"));
  }

  @Test
  void split_titleOfTwoMatters_needsManyItems() {
    String title = "老桥昨日重新开放；图书馆延长开放时间";
    assertThat(split(title, "1. " + BRIDGE + "\n2. " + TREES + "\n3. 说明如下，请大家仔细阅读本页的全部内容。"))
        .isEmpty();
    String five = ("1. " + TREES + "\n").repeat(5);
    assertThat(split(title, five)).hasSize(5);
  }

  @Test
  void split_headsOfOneMatter_areNoItems() {
    String text = "老桥的历史\n桥建于一百年前，用的是本地石头，样式在当地很少见。\n".repeat(6);
    assertThat(split("一座老桥和它的一百年", text)).isEmpty();
  }

  @Test
  void split_textCutOffAtAHead_keepsTheHead() {
    List<String> items =
        split("例报早知道", "老桥重新开放\n" + BRIDGE + "\n图书馆延长时间\n" + LIBRARY + "\n河边要种三千棵树");
    assertThat(items).hasSize(3);
    assertThat(items.get(2)).isEqualTo("河边要种三千棵树");
  }
}
