package org.jianwei.deploy.farm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One site of the farm. What it is like follows from its number, so that all kinds of robots.txt,
 * paces and faults meet in all combinations.
 *
 * @param number from 0
 */
record FarmSite(int number) {

  private static final List<Duration> PACES =
      List.of(Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(1));

  String id() {
    return String.format(Locale.ROOT, "s%03d", number);
  }

  /** Its name in the DNS of the farm; each name is a host of its own. */
  String host() {
    return id() + ".farm.example";
  }

  /** Time between two requests that its source file asks for; the same for ten neighbours. */
  Duration pace() {
    return PACES.get(number / 10 % PACES.size());
  }

  Duration interval() {
    return Duration.ofSeconds(2 + number % 2);
  }

  boolean hasFeed() {
    return number % 4 != 0;
  }

  String entryPath() {
    return hasFeed() ? "/feed.xml" : "/news/";
  }

  /** Whether it knows ETags. */
  boolean answersConditionally() {
    return number % 3 != 0;
  }

  Robots robots() {
    return Robots.values()[number % Robots.values().length];
  }

  Fault fault() {
    if (number % 50 == 49) {
      return Fault.DEAD;
    }
    return switch (number % 10) {
      case 5 -> Fault.SENDS_AN_ARTICLE_ON;
      case 7 -> Fault.BUSY_FOR_SECONDS;
      case 8 -> Fault.BUSY_UNTIL;
      case 9 -> Fault.SLOW;
      default -> Fault.NONE;
    };
  }

  /** Its articles, in the order in which they appear; the forbidden one is listed like others. */
  List<FarmArticle> articles() {
    List<FarmArticle> articles = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Duration appears = Duration.ofSeconds(8L * i + number % 5);
      articles.add(new FarmArticle("/2026/" + id() + "-" + i + ".html", appears));
    }
    if (robots().forbids()) {
      articles.add(new FarmArticle(Robots.FORBIDDEN + id() + ".html", Duration.ZERO));
    }
    return articles;
  }

  /** What must have been fetched in the end: what it lists and does not forbid. */
  List<String> due() {
    return articles().stream()
        .map(FarmArticle::path)
        .filter(path -> !path.startsWith(Robots.FORBIDDEN))
        .toList();
  }

  /** Its source file, where the farm listens on a port. */
  String yaml(int port) {
    String url = "http://" + host() + ":" + port + entryPath();
    String entry =
        hasFeed()
            ? "{kind: feed, url: \"" + url + "\", interval: " + interval() + "}"
            : "{kind: list, url: \"" + url + "\", interval: " + interval() + ", rule: {link: li}}";
    return String.join(
        "\n",
        "id: " + id(),
        "name: 农场" + id(),
        "language: zh",
        "publisher: 农场" + id(),
        "verified: never",
        "pace: " + pace(),
        "entries:",
        "  - " + entry,
        "");
  }

  /**
   * An article.
   *
   * @param appears when it is listed and answers, counted from the opening of the farm
   */
  record FarmArticle(String path, Duration appears) {}

  /** What a site's robots.txt is like. */
  enum Robots {
    /** 404: everything may be asked. */
    MISSING(""),
    OPEN("User-agent: *\nDisallow:\n"),
    HIDING("User-agent: *\nDisallow: /hidden/\n"),
    SLOWING("User-agent: *\nCrawl-delay: 2\nDisallow: /hidden/\n"),
    /** 503 at the first two visits: nothing may be asked until it answers. */
    BUSY("User-agent: *\nDisallow: /hidden/\n");

    static final String FORBIDDEN = "/hidden/";

    final String text;

    Robots(String text) {
      this.text = text;
    }

    boolean forbids() {
      return text.contains(FORBIDDEN);
    }

    Duration crawlDelay() {
      return this == SLOWING ? Duration.ofSeconds(2) : Duration.ZERO;
    }
  }

  /** What a site is bad at. */
  enum Fault {
    NONE,
    /** Nobody listens at its address. */
    DEAD,
    /** Its answers take most of a second. */
    SLOW,
    /** The first visit of its first article is answered 503 with Retry-After in seconds. */
    BUSY_FOR_SECONDS,
    /** The first visit of its first article is answered 429 with Retry-After as a date. */
    BUSY_UNTIL,
    /** Its second article now stands at the next site. */
    SENDS_AN_ARTICLE_ON
  }
}
