package org.jianwei.classify.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyJudgeTest {

  private static final String BODY =
      """
      5月6日，临江区人民法院开庭审理一起利用AI换脸实施诈骗的案件。公诉机关指控，被告人罗某等四人购买他人照片和视频，
      用软件生成会动的人脸，骗过贷款平台的人脸识别，冒名贷款共计63万元。
      庭审持续了六个小时，罗某当庭认罪，其余三人辩称只负责收款，不知道资金来源。法庭将择期宣判。
      承办检察官提醒，不要随意在网上发布清晰的正面照片，收到陌生的贷款提示应当马上报警并保存证据。
      """;

  private final CopyRules rules = CopyRules.shipped();
  private final CopyPrinter printer = new CopyPrinter(rules);
  private final CopyJudge judge = new CopyJudge(rules);

  @Test
  void compare_portalSuffix_isSameTitle() {
    assertThat(areCopies("AI换脸骗过人脸识别 四人受审_手机见闻网", "", "AI换脸骗过人脸识别 四人受审", "")).isTrue();
    assertThat(areCopies("AI换脸骗过人脸识别 四人受审 | 见闻快评", "", "AI换脸骗过人脸识别，四人受审", "")).isTrue();
    assertThat(areCopies("AI换脸骗过人脸识别 四人受审-江州网", "", "AI换脸骗过人脸识别 四人受审", "")).isTrue();
    assertThat(areCopies("【见闻】AI换脸骗过人脸识别 四人受审", "", "AI换脸骗过人脸识别 四人受审", "")).isTrue();
  }

  @Test
  void compare_otherTitleSameBody_isCopy() {
    assertThat(areCopies("", BODY, "", BODY + "责任编辑：小周\n")).isTrue();
  }

  @Test
  void print_listOfLinksUnderTheText_isThatOfTheTextAlone() {
    String links = "\n相关文章\n海岬市一男子网上贷款：利率高达三成，警方提醒，当心上当\n杨梅上市\n江州下雨\n";

    assertThat(printer.print("", BODY + links).textHash())
        .isEqualTo(printer.print("", BODY).textHash());
  }

  @Test
  void body_noticesOfTheSite_areLeftOut() {
    String notices =
        "本站所用的字体和图片来自互联网，如有侵犯版权的，本站将联系原作者核实并删除。\n"
            + "译文仅供参考，具体内容以原文为准。\n"
            + "本文由江州观察编译，不代表江州观察观点。转载请注明“转自江州观察”。\n"
            + "jiangzhou.com江州安全行业门户，每日发布专业的资讯。\n"
            + "您还未登录，请先登录。\n";

    assertThat(printer.body(BODY + notices)).isEqualTo(printer.body(BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "法院认为,该平台用ai生成的图片侵犯了原告的著作权,判令删除并赔偿。",
        "日本网站称互联网上的ai视频侵犯版权,已联系平台删除。",
        "平台回应称,智能体的发言不代表平台立场,已经下架整改。",
        "该网站要求转载者注明来源,并就抄袭起诉了一家公司。",
        "文章由ai编译,发布后被读者发现引文全是编造的。"
      })
  void body_newsInWordsOfNotices_stays(String news) {
    assertThat(printer.body(news)).isEqualTo(news);
  }

  @Test
  void compare_cutBody_isCopy() {
    assertThat(areCopies("", BODY, "", BODY.substring(0, BODY.length() * 3 / 4))).isTrue();
  }

  @Test
  void compare_sameTextOtherNumbers_isTwin() {
    String other = BODY.replace("5月6日", "8月9日").replace("63万元", "41万元").replace("六个小时", "4个小时");

    assertThat(areCopies("", BODY, "", other)).isFalse();
  }

  @Test
  void compare_nextIssue_isTwin() {
    assertThat(areCopies("江州网络安全周报第11期", BODY, "江州网络安全周报第12期", BODY + "本期另有三则。")).isFalse();
    assertThat(areCopies("AI案例专栏之第三讲的内容提要", "", "AI案例专栏之第四讲的内容提要", "")).isFalse();
  }

  @Test
  void compare_partsNumberedBehindABar_areTwins() {
    String first = "江州网络攻防竞赛 | 第三题出题思路";
    String second = "江州网络攻防竞赛 | 第七题出题思路";

    assertThat(areCopies(first, "", second, "")).isFalse();
    assertThat(areCopies(first, BODY, second, BODY + "以上是出题思路。")).isFalse();
  }

  @Test
  void compare_titlesThatDifferInMoreThanNumbers_areNoTwins() {
    assertThat(areCopies("江州网络安全周报第11期", BODY, "江州网络安全月报第11期", BODY)).isTrue();
    assertThat(areCopies("江州网络安全周报第11期", BODY, "江州网络安全周报第11期增刊", BODY)).isTrue();
    assertThat(areCopies("江州网络安全周报十二", BODY, "江州网络安全周报", BODY + "另有三则。")).isFalse();
  }

  @Test
  void compare_sentencesShuffled_isCopy() {
    List<String> sentences = Arrays.asList(BODY.strip().split("(?<=。)\\s*", -1));
    Collections.reverse(sentences);

    assertThat(areCopies("", BODY, "", String.join("", sentences))).isTrue();
  }

  @Test
  void compare_sameShortTitle_needsTheBody() {
    assertThat(areCopies("警情通报", "", "警情通报", "")).isFalse();
  }

  @Test
  void compare_sameTitleMonthsApart_needsTheBody() {
    CopyPrint a = printer.print("江州市公安局关于防范AI诈骗的提醒", "");

    assertThat(judge.compare(a, a, 200)).isEmpty();
  }

  @Test
  void compare_emptyTexts_areNoCopies() {
    assertThat(areCopies("", "", "", "")).isFalse();
  }

  @Test
  void bodyKeys_ofCopies_areSharedOftenEnough() {
    int[] a = judge.bodyKeys(printer.print("", BODY));
    int[] b = judge.bodyKeys(printer.print("", BODY.substring(0, BODY.length() * 3 / 4)));

    long shared = Arrays.stream(a).filter(key -> Arrays.binarySearch(b, key) >= 0).count();
    assertThat(shared).isGreaterThanOrEqualTo(CopyJudge.SHARED_MIN);
  }

  @Test
  void resemblance_boundThatIsReached_isWhatItIsWithoutBound() {
    Random random = new Random(17);
    for (int i = 0; i < 2000; i++) {
      CopyPrint a = sketched(random, 1 + random.nextInt(300));
      CopyPrint b = sketched(random, 1 + random.nextInt(300));
      double least = random.nextDouble();
      double truly = CopyJudge.resemblance(a, b, 0);

      double bounded = CopyJudge.resemblance(a, b, least);

      assertThat(CopyJudge.resemblance(b, a, 0)).isEqualTo(truly);
      if (truly >= least) {
        assertThat(bounded).isEqualTo(truly);
      } else {
        assertThat(bounded).isLessThan(least);
      }
    }
  }

  private static CopyPrint sketched(Random random, int shingles) {
    int[] sketch = random.ints(shingles, 0, 400).sorted().distinct().limit(160).toArray();
    return new CopyPrint(1, "", shingles, sketch, new int[0], new int[0]);
  }

  private boolean areCopies(String titleA, String bodyA, String titleB, String bodyB) {
    CopyPrint a = printer.print(titleA, bodyA);
    CopyPrint b = printer.print(titleB, bodyB);
    assertThat(judge.compare(b, a, 0).isPresent())
        .as("the same in either order")
        .isEqualTo(judge.compare(a, b, 0).isPresent());
    return judge.compare(a, b, 0).isPresent();
  }
}
