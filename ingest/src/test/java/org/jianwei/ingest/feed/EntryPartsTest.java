package org.jianwei.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPartsTest {

  private static final String LONG = "轮渡公司周一公布了新的航线，途经三个码头，早晚各加开一班。".repeat(15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dc:creator>林一</dc:creator>                               | 林一",
        "<author>lin@harbour.example (林一)</author>                  | 林一",
        "<author>lin@harbour.example</author><itunes:author>周二</itunes:author> | 周二",
        "<author><name>林一</name><uri>https://a.example</uri></author> | 林一",
        "<media:credit>林一</media:credit>                           | 林一",
      })
  void author_isAName(String parts, String author) {
    assertThat(Feeds.entry(Feeds.rss(Feeds.item(parts))).author()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<source url='https://b.example/rss'>江海晚报</source> | 江海晚报",
        "<source><title>江海晚报</title><id>x</id></source>    | 江海晚报",
        "<dc:publisher>江海晚报</dc:publisher>                 | 江海晚报",
        "<dc:source>https://b.example/1</dc:source>            |",
      })
  void publisher_isWhoPublishedFirst(String parts, String publisher) {
    assertThat(Feeds.entry(Feeds.rss(Feeds.item(parts))).publisher()).isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<media:content url='/v.mp4' type='video/mp4'/><media:thumbnail url='/i.jpg'/>",
        "<media:content url='/i.jpg' medium='image'/>",
        "<media:group><media:content url='/i.jpg'/></media:group>",
        "<enclosure url='/s.mp3' type='audio/mpeg'/><enclosure url='/i.jpg' type='image/jpeg'/>",
        "<content:encoded>&lt;p&gt;甲&lt;/p&gt;&lt;img src='/i.jpg'&gt;</content:encoded>",
      })
  void image_isThePictureOfTheEntry(String parts) {
    assertThat(Feeds.entry(Feeds.rss(Feeds.item(parts))).image())
        .isEqualTo("https://news.harbour.example/i.jpg");
  }

  @Test
  void content_isTheEncodedTextBeforeTheSummary() {
    String parts =
        "<description>短</description><content:encoded><![CDATA[<p>长文</p>]]></content:encoded>";

    assertThat(Feeds.entry(Feeds.rss(Feeds.item(parts))).content()).isEqualTo("<p>长文</p>");
  }

  @Test
  void content_ofXhtml_keepsItsParagraphs() {
    String feed =
        "<feed><entry><link href='https://a.example/1'/><content type='xhtml'>"
            + "<div><p>甲</p><p>乙</p></div></content></entry></feed>";

    assertThat(Feeds.entry(feed).content()).isEqualTo("<div><p>甲</p><p>乙</p></div>");
  }

  @Test
  void content_thatIsNoText_isNone() {
    String feed =
        "<feed><entry><link href='https://a.example/1'/>"
            + "<content type='image/png'>iVBORw0KGgo</content></entry></feed>";

    assertThat(Feeds.entry(feed).content()).isNull();
  }

  @Test
  void content_isTheDescriptionOnlyWhereThatIsLong() {
    String longer = "<description>" + LONG + "</description>";

    assertThat(Feeds.entry(Feeds.rss(Feeds.item(longer))).content()).isEqualTo(LONG);
    assertThat(Feeds.entry(Feeds.rss(Feeds.item("<description>短</description>"))).content())
        .isNull();
  }

  @Test
  void content_isCutAndSaysSo() {
    String endless = "<description>" + LONG.repeat(100) + "</description>";

    FeedEntry entry = Feeds.entry(Feeds.rss(Feeds.item(endless)));

    assertThat(entry.content()).hasSizeLessThanOrEqualTo(FeedEntry.CONTENT_CHARS_MAX);
    assertThat(entry.isContentCut()).isTrue();
  }

  @Test
  void guid_thatAllEntriesBear_namesNone() {
    String feed =
        Feeds.rss(
            "<item><link>/1</link><guid>https://a.example/</guid></item>"
                + "<item><link>/2</link><guid>https://a.example/</guid></item>");

    assertThat(Feeds.entries(feed)).extracting(FeedEntry::guid).containsExactly(null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<guid>https://a.example/1?from=rss</guid>         | <guid>http://a.example/1</guid>",
        "<guid isPermaLink='false'>tag:a.example,1</guid>  | <guid>tag:a.example,1</guid>",
        "<guid>article-1</guid><title>甲</title>           | <guid>article-1</guid>",
        "<title>渡轮公司改线了</title><pubDate>2025-09-01 08:00</pubDate>"
            + "| <title>渡轮公司改线了</title><pubDate>2025-09-01T00:00:00Z</pubDate>",
      })
  void identity_outlivesChangesOfTheAddress(String one, String other) {
    assertThat(identity("<item><link>http://a.example/1?sid=7</link>" + one + "</item>"))
        .isNotNull()
        .isEqualTo(identity("<item><link>https://a.example/1</link>" + other + "</item>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<guid>3</guid>",
        "<guid>https://a.example/</guid>",
        "<title>渡轮公司改线了</title><pubDate>2025-09-01</pubDate>",
        "<title>早报</title><pubDate>2025-09-01 08:00</pubDate>",
      })
  void identity_ofWhatNamesNoSingleArticle_isNone(String parts) {
    assertThat(identity("<item><link>/1</link>" + parts + "</item>")).isNull();
  }

  private static String identity(String item) {
    return Feeds.entry(Feeds.rss(item)).identity(Feeds.BASE);
  }

  @Test
  void names_areThoseOfTheNamespaceWhateverItsPrefix() {
    String feed =
        "<rss xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:x='http://www.w3.org/2005/Atom'>"
            + "<channel><item><x:link href='https://a.example/1'/><d:creator>林一</d:creator>"
            + "</item></channel></rss>";

    assertThat(Feeds.entry(feed).author()).isEqualTo("林一");
  }

  @Test
  void title_isNotThatOfThePicture() {
    String parts = "<item><media:title>图</media:title><title>渡轮</title><link>/1</link></item>";

    assertThat(Feeds.entry(Feeds.rss(parts)).title()).isEqualTo("渡轮");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "//b.example/1.html                     | https://b.example/1.html",
        "../a/1.html                            | https://news.harbour.example/a/1.html",
        "<![CDATA[ https://b.example/1.html ]]> | https://b.example/1.html",
        "https://b.example/a b.html             | https://b.example/a%20b.html",
        "https://b.example/1.html#top           | https://b.example/1.html",
        "https://b.example/%B8%DB%CD%E5.html    | https://b.example/%B8%DB%CD%E5.html",
        "https://b.example/港湾.html             | https://b.example/%E6%B8%AF%E6%B9%BE.html",
        "https://b.example/?a=1&amp;b=2         | https://b.example/?a=1&b=2",
        "https://b.example/?a=1&b=2             | https://b.example/?a=1&b=2",
      })
  void url_isTheAddressThatTheLinkMeans(String link, String url) {
    assertThat(Feeds.entry(Feeds.rss("<item><link>" + link + "</link></item>")).url())
        .isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:open(1)", "mailto:a@b.example", "ftp://a.example/1", "   "})
  void url_thatLeadsNowhere_isSkipped(String link) {
    assertThat(Feeds.entries(Feeds.rss("<item><link>" + link + "</link></item>"))).isEmpty();
  }

  @Test
  void url_isRelativeToTheNearestBaseAndThatToTheOneOutside() {
    String feed =
        "<feed xml:base='https://a.example/x/'><entry xml:base='y/'><link href='1'/></entry></feed>";

    assertThat(Feeds.entry(feed).url()).isEqualTo("https://a.example/x/y/1");
  }

  @Test
  void url_ofItem_isItsLinkAndNotTheFeedItNamesAsItself() {
    String item =
        "<item><atom:link rel='self' href='/rss/1'/><link>/a/1</link><title>渡轮</title></item>";

    assertThat(Feeds.entry(Feeds.rss(item)).url()).isEqualTo("https://news.harbour.example/a/1");
  }
}
