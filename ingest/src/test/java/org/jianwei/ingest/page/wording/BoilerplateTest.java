package org.jianwei.ingest.page.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.ingest.page.meta.MetaNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comment", "comments-list", "news_related", "relatedNews", "recommend2", "article-share",
        "ad", "hot-news", "breadcrumb", "ep-copyright", "qrcode", "page-footer"
      })
  void namesOther_knowsWhatStandsAroundAnArticle(String name) {
    assertThat(Boilerplate.namesOther(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "article",
        "content",
        "main-text",
        "TRS_Editor",
        "post_body",
        "left_zw",
        "download1x",
        "shadow",
        "address",
        "heading",
        "radio",
        "photo",
        "position-relative"
      })
  void namesOther_leavesOtherNamesAlone(String name) {
    assertThat(Boilerplate.namesOther(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推荐阅读",
        "相关新闻：",
        "【延伸阅读】",
        "责任编辑：林一",
        "（责编：林一、周二）",
        "版权声明：本文",
        "上一篇：渡轮改线",
        "Related articles"
      })
  void startsTail_knowsWhatFollowsTheText(String line) {
    assertThat(Boilerplate.startsTail(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"相关部门表示，将继续观察。", "推荐他来的是一位老师。", "版权局的负责人到场。", "编辑部里只剩下两个人。", "更多细节没有公布。"})
  void startsTail_leavesSentencesAlone(String line) {
    assertThat(Boilerplate.startsTail(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"分享到：", "扫描二维码关注我们", "【打印】【纠错】", "点击查看更多", "首页 > 本地 > 正文", "12条评论"})
  void isDropped_knowsWhatBelongsToThePage(String line) {
    assertThat(Boilerplate.isDropped(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"他把消息分享到了班级群里，大家都来问。", "首页上的那张照片是他拍的。", "扫码之后，账户里的钱被转走了。", "阅读是一件安静的事。"})
  void isDropped_leavesSentencesAlone(String line) {
    assertThat(Boilerplate.isDropped(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "订阅后可查看全文",
        "登录后阅读全文",
        "本文为付费内容，请购买后阅读全文",
        "剩余 60% 内容需付费解锁",
        "Subscribe to continue reading"
      })
  void saysTruncated_knowsPaywalls(String line) {
    assertThat(Boilerplate.saysTruncated(line)).isTrue();
  }

  @Test
  void isNoName_knowsPlaceholders() {
    assertThat(Boilerplate.isNoName("网络整理")).isTrue();
    assertThat(Boilerplate.isNoName("2025-09-01")).isTrue();
    assertThat(Boilerplate.isNoName("港湾晚报")).isFalse();
  }

  @Test
  void shippedMetaNames_areInLowerCase() {
    assertThat(MetaNames.SHIPPED.published())
        .allMatch(n -> n.equals(n.toLowerCase(java.util.Locale.ROOT)));
  }
}
