package org.jianwei.ingest.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jianwei.ingest.page.Pages;
import org.jianwei.ingest.source.ListRule;
import org.jianwei.ingest.time.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

  private static final String LIST =
      """
      <html><head><base href="https://news.harbour.example/local/"></head><body>
      <nav><a href="/2025/0901/1.html">这里是导航里的一条长长的链接</a></nav>
      <div class="focus"><a href="../2025/0901/10023.html"><img src="a.jpg"></a></div>
      <ul class="roll">
        <li><a href="../2025/0901/10023.html">港口图书馆试用方言导览机器人</a><span>09-01 08:30</span></li>
        <li><a href="/a/shu-dian-ye-ban-kai-men">夜班书店开门迎客 首日卖出三百本</a></li>
        <li><a href="/2025/0831/10019.html#top" title="渡轮改线首日，乘客说快了一刻钟">渡轮改线首日…</a></li>
        <li><a href="https://ads.test/2025/0901/555555.html">别的网站的一条长长的广告链接</a></li>
        <li><a href="/local/index_2.html">下一页还有更多更多更多的新闻</a></li>
        <li><a href="javascript:void(0)">展开全部全部全部全部全部新闻</a></li>
        <li><a href="/2025/0901/10024.html">图集</a></li>
      </ul></body></html>
      """;

  @Test
  void read_withoutRule_findsLinksThatLookLikeArticlesOfTheSite() {
    assertThat(links(LIST, null))
        .extracting(PageLink::url)
        .containsExactly(
            "https://news.harbour.example/2025/0901/10023.html",
            "https://news.harbour.example/a/shu-dian-ye-ban-kai-men",
            "https://news.harbour.example/2025/0831/10019.html");
  }

  @Test
  void read_takesTitleAndTimeOfTheRow() {
    PageLink first = links(LIST, null).get(0);

    assertThat(first.title()).isEqualTo("港口图书馆试用方言导览机器人");
    assertThat(first.published())
        .extracting(StatedTime::at)
        .isEqualTo(OffsetDateTime.parse("2025-09-01T08:30+08:00"));
  }

  @Test
  void read_takesTheWholeTitleWhereTheListCutsIt() {
    assertThat(links(LIST, null)).extracting(PageLink::title).contains("渡轮改线首日，乘客说快了一刻钟");
  }

  @Test
  void read_byRule_takesWhatTheRuleNames() {
    ListRule rule = new ListRule("ul.roll li", Pattern.compile("/2025/"), "a", "span");

    List<PageLink> links = links(LIST, rule);

    assertThat(links)
        .extracting(PageLink::title)
        .contains("港口图书馆试用方言导览机器人", "图集")
        .doesNotContain("夜班书店开门迎客 首日卖出三百本");
    assertThat(links.get(0).published()).isNotNull();
  }

  @Test
  void read_byRuleThatPointsToLinks_takesTimeOfTheirBlock() {
    ListRule rule = new ListRule("ul.roll a", Pattern.compile("10023"), null, "span");

    assertThat(links(LIST, rule).get(0).published()).isNotNull();
  }

  @Test
  void read_readsGbk() {
    byte[] bytes = LIST.getBytes(Charset.forName("GBK"));

    assertThat(links(ListReader.read(Pages.body(bytes, "text/html"), null)))
        .extracting(PageLink::title)
        .contains("港口图书馆试用方言导览机器人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "data_callback(%s)", "china(%s);", "var list = %s;"})
  void read_readsJsonBareOrInACall(String form) {
    String json =
        """
        {"result":{"data":[
          {"url":"https://news.harbour.example/doc-1.shtml","title":"渡轮<b>改线</b>首日","ctime":"1756684800"},
          {"docurl":"/2025/2.html","title":"夜班书店","ptime":"2025-09-01 08:30:00",},
          {"title":"没有地址"},{"url":"https://news.harbour.example/3.html"}]}}""";

    List<PageLink> links = links(form.formatted(json), null);

    assertThat(links)
        .extracting(PageLink::url)
        .containsExactly(
            "https://news.harbour.example/doc-1.shtml", "https://news.harbour.example/2025/2.html");
    assertThat(links.get(0).title()).isEqualTo("渡轮改线首日");
    assertThat(links).extracting(PageLink::published).doesNotContainNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body><p>维护中</p></body></html>", "{\"data\":[", "[[[["})
  void read_withoutLinks_saysSo(String text) {
    assertThat(
            ListReader.read(Pages.body(text), null)
                .<String>fold(l -> "read", ListOutcome.Unreadable::reason))
        .isEqualTo("no-links");
  }

  @Test
  void read_refusesBinaryNoise() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 0, 0};

    assertThat(
            ListReader.read(Pages.body(png, "image/png"), null)
                .<String>fold(l -> "read", ListOutcome.Unreadable::reason))
        .isEqualTo("binary");
  }

  private static List<PageLink> links(String text, ListRule rule) {
    return links(ListReader.read(Pages.body(text), rule));
  }

  private static List<PageLink> links(ListOutcome outcome) {
    return outcome.fold(ListOutcome.Links::links, u -> List.of());
  }
}
