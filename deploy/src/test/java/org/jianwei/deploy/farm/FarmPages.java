package org.jianwei.deploy.farm;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jianwei.deploy.farm.FarmSite.Fault;
import org.jianwei.deploy.farm.FarmSite.Robots;

/** What the sites of the farm answer. Texts are made up. */
final class FarmPages {

  private static final String HTML = "text/html; charset=utf-8";

  private final int port;

  FarmPages(int port) {
    this.port = port;
  }

  /**
   * The answer to a request.
   *
   * @param before how often the path was asked before
   * @param open time since the farm opened
   */
  FarmReply answer(FarmSite site, String path, int before, Duration open, Instant now) {
    if (path.equals("/robots.txt")) {
      return robots(site, before);
    }
    if (path.equals(site.entryPath())) {
      return site.hasFeed() ? feed(site, open) : list(site, open);
    }
    if (path.startsWith("/moved/")) {
      return page(path);
    }
    for (int i = 0; i < site.articles().size(); i++) {
      if (site.articles().get(i).path().equals(path)) {
        return article(site, i, before, now);
      }
    }
    return FarmReply.of(404, HTML, "没有这个页面");
  }

  private static FarmReply robots(FarmSite site, int before) {
    if (site.robots() == Robots.MISSING) {
      return FarmReply.of(404, HTML, "");
    }
    return site.robots() == Robots.BUSY && before < 2
        ? FarmReply.of(503, HTML, "")
        : FarmReply.of(200, "text/plain", site.robots().text);
  }

  private FarmReply article(FarmSite site, int index, int before, Instant now) {
    if (index == 0 && before == 0 && site.fault() == Fault.BUSY_FOR_SECONDS) {
      return FarmReply.busyForSeconds(now);
    }
    if (index == 0 && before == 0 && site.fault() == Fault.BUSY_UNTIL) {
      return FarmReply.busyUntil(now);
    }
    if (index == 1 && site.fault() == Fault.SENDS_AN_ARTICLE_ON) {
      FarmSite next = new FarmSite(site.number() + 1);
      return FarmReply.movedTo("http://" + next.host() + ":" + port + movedPath(site));
    }
    return page(site.articles().get(index).path());
  }

  /** Where the article that a site sends on stands at the next one. */
  static String movedPath(FarmSite from) {
    return "/moved/" + from.id() + ".html";
  }

  private static FarmReply page(String path) {
    String text = "这是农场里的一篇文章，讲的是庄稼和天气，与旁的事都没有关系。".repeat(8);
    return FarmReply.of(
        200,
        HTML,
        "<html><head><title>第"
            + path
            + "号农场简讯</title></head><body><h1>第"
            + path
            + "号农场简讯</h1><p>"
            + text
            + "</p></body></html>");
  }

  private FarmReply feed(FarmSite site, Duration open) {
    String items =
        site.articles().stream()
            .filter(article -> article.appears().compareTo(open) <= 0)
            .map(
                article ->
                    "<item><title>第"
                        + article.path()
                        + "号农场简讯</title><link>http://"
                        + site.host()
                        + ":"
                        + port
                        + article.path()
                        + "</link></item>")
            .collect(Collectors.joining());
    return FarmReply.of(
        200,
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>农场</title>" + items + "</channel></rss>");
  }

  private static FarmReply list(FarmSite site, Duration open) {
    String items =
        site.articles().stream()
            .filter(article -> article.appears().compareTo(open) <= 0)
            .map(
                article ->
                    "<li><a href=\"" + article.path() + "\">第" + article.path() + "号农场简讯</a></li>")
            .collect(Collectors.joining());
    return FarmReply.of(200, HTML, "<html><body><p>农场新闻</p><ul>" + items + "</ul></body></html>");
  }
}
