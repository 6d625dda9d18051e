package org.jianwei.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.text.FetchedBody;

/** Made-up pages about made-up matters. */
public final class Pages {

  static final String URL = "https://news.harbour.example/2025/0901/10023.html";
  static final Instant FETCHED = Instant.parse("2025-09-03T00:00:00Z");

  static final String TITLE = "港口图书馆试用方言导览机器人 读者称听得懂";
  static final String FIRST = "9月1日，港口图书馆开始试用一台会说方言的导览机器人，读者可以用手机预约，每次讲解约二十分钟。";
  static final String SECOND = "馆长林一介绍，机器人由本地一家公司研制，目前只能回答藏书位置和开放时间，其他问题仍由馆员解答。";
  static final String THIRD = "试用将持续三个月。图书馆表示，会根据读者的意见决定是否添置，并公布试用期间的问答记录。";

  /** A page with what surrounds an article on most sites. */
  static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8">
      <title>%s_本地_港湾新闻网</title>
      <meta name="author" content="港湾新闻网">
      <script>var now = "2019-01-01 00:00:00";</script></head><body>
      <div class="topnav"><a href="/">首页</a> <a href="/local/">本地</a> 今天是2025年9月3日</div>
      <div class="main">
        <h1>%s</h1>
        <div class="info">2025-09-01 08:30　来源：港湾晚报　作者：周小满</div>
        <div class="content">
          <p>%s</p><p><img src="/img/robot.jpg" width="600"></p>
          <p>%s</p>
          <p>%s</p>
          <p>扫描二维码关注港湾新闻</p>
          <p>（责任编辑：吴二）</p>
          <p>相关阅读：</p>
          <ul><li><a href="/2025/0830/10001.html">图书馆延长开放时间，读者表示欢迎，周末也可以借书</a></li></ul>
        </div>
        <div class="comments"><p>网友甲：希望再多教它几句，上次问路它答不上来，馆员倒是很热情，谢谢他们。</p></div>
      </div>
      <div class="footer">版权所有 港湾新闻网，未经授权不得转载，违者必究。</div>
      </body></html>
      """
          .formatted(TITLE, TITLE, FIRST, SECOND, THIRD);

  static final Source GENERIC = source(null);

  private Pages() {}

  static Source source(ArticleRules rules) {
    return new Source(
        "harbour",
        "港湾新闻网",
        "zh",
        "港湾新闻网",
        "never",
        null,
        List.of(
            new SourceEntry(
                EntryKind.LIST, URI.create("https://news.harbour.example/"), null, null)),
        rules,
        null);
  }

  public static FetchedBody body(String html) {
    return body(html.getBytes(UTF_8), "text/html");
  }

  public static FetchedBody body(byte[] bytes, String contentType) {
    return new FetchedBody(bytes, contentType, URL, FETCHED, false);
  }
}
