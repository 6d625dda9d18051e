package org.jianwei.ingest.page.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jianwei.ingest.page.markup.PageElements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPagesTest {

  private static final String SITE = "https://www.cape.example";

  @ParameterizedTest
  @CsvSource({
    "/a/77.html, 1, /a/77_2.html",
    "/a/77.html, 1, /a/77_1.html",
    "/a/77_2.html, 2, /a/77_3.html",
    "/a/77_1.html, 2, /a/77_2.html",
    "/a/77-1.html, 1, /a/77-2.html",
    "/a/t20250901_123.html, 1, /a/t20250901_123_1.html",
    "/a/77.html, 1, /a/77.html?page=2",
    "/a/?id=77, 1, /a/?id=77&page=2",
    "/a/?id=77&page=2, 2, /a/?id=77&page=3",
    "/a/77/, 1, /a/77/2",
    "/a/77/2, 2, /a/77/3",
    "/a/77/, 1, /a/77/page/2/"
  })
  void find_linkToThePageWithTheNextNumber(String here, int number, String next) {
    assertThat(find(here, number, next, "下一页")).contains(new NextPage(SITE + next, false));
  }

  @ParameterizedTest
  @CsvSource({
    "/a/77.html, 1, /a/78.html",
    "/a/77.html, 1, /b/77_2.html",
    "/a/77.html, 1, /a/77_4.html",
    "/a/t20250901_12.html, 1, /a/t20250901_13.html",
    "/a/77_2.html, 2, /a/77_2.html",
    "/a/?id=77, 1, /a/?id=78&page=2",
    "/a/77.html, 1, https://other.test/a/77_2.html",
    "/a/77.html, 1, javascript:next()"
  })
  void find_linkToAnyOtherPage_isNone(String here, int number, String next) {
    assertThat(find(here, number, next, "下一页")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"下一篇", "下一条：渡轮改线", "相关阅读", "第77期"})
  void find_linkWithOtherWords_isNone(String words) {
    assertThat(find("/a/77.html", 1, "/a/77_2.html", words)).isEmpty();
  }

  @Test
  void find_bareNumberOfTheNextPage_isALink() {
    assertThat(find("/a/77.html", 1, "/a/77_2.html", "2")).isPresent();
    assertThat(find("/a/77.html", 1, "/a/77_2.html", "3")).isEmpty();
  }

  @Test
  void find_linkToTheWholeText_isPreferred() {
    String html = "<a href='/a/77_2.html'>下一页</a><a href='/a/77_all.html'>在本页阅读全文</a>";

    assertThat(NextPages.find(links(html, "/a/77.html"), SITE + "/a/77.html", 1))
        .contains(new NextPage(SITE + "/a/77_all.html", true));
  }

  @Test
  void find_readTheWholeText_atThePageItself_isNone() {
    assertThat(find("/a/77.html", 1, "/a/77.html", "阅读全文")).isEmpty();
  }

  private static Optional<NextPage> find(String here, int number, String next, String words) {
    String html = "<a href='" + next + "'>" + words + "</a>";
    return NextPages.find(links(html, here), SITE + here, number);
  }

  private static List<Element> links(String html, String here) {
    return PageElements.of(Jsoup.parse(html, SITE + here)).links();
  }
}
