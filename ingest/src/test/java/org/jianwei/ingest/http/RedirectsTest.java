package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  private static final String FROM = "http://news.example.cn/a";
  private static final Duration LEFT = Duration.ofSeconds(20);
  private static final RobotsRules NO_P =
      new RobotsRules(RobotsRules.Mode.SOME, List.of(), List.of("/p/"), null);

  @Test
  void next_withinTheHost_isFollowedAtItsPace() {
    Next next = next(article(new HopRules(NO_P, 1_000)), "/b", LEFT);

    assertThat(next)
        .isEqualTo(
            new Next.Follow(
                Trail.from(FROM).to("http://news.example.cn/b", true), Duration.ofSeconds(1)));
  }

  @Test
  void next_againstRobots_isRefused() {
    assertLeft(
        next(article(new HopRules(NO_P, 0)), "/p/b", LEFT), Outcome.REFUSED, "robots-disallow");
  }

  @Test
  void next_rulesDidNotTravel_isLeftToTheFrontier() {
    assertLeft(next(article(null), "/b", LEFT), Outcome.MOVED, "moved");
  }

  @Test
  void next_paceOutlastsTheDeadline_isLeftToTheFrontier() {
    FetchOrder slow = article(new HopRules(RobotsRules.ALLOW_ALL, 20_000));

    assertLeft(next(slow, "/b", LEFT), Outcome.MOVED, "moved");
  }

  @Test
  void next_anotherPort_isAnotherHost() {
    assertLeft(next(open(), "http://news.example.cn:8080/a", LEFT), Outcome.MOVED, "moved");
  }

  @Test
  void next_httpsOfTheSameHost_isFollowed() {
    assertThat(next(open(), "https://news.example.cn/a", LEFT)).isInstanceOf(Next.Follow.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "data:text/html,<p>x",
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "ftp://news.example.cn/a",
        "gopher://127.0.0.1:25/"
      })
  void next_otherSchemes_areRefusedByName(String location) {
    assertLeft(next(open(), location, LEFT), Outcome.REFUSED, "redirect-scheme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "http://", "http://[::1/", "http://a b/"})
  void next_noAddressAtAll_isDenied(String location) {
    assertLeft(next(open(), location, LEFT), Outcome.DENIED, "redirect-unusable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/"
      })
  void next_privateAddress_isRefusedBeforeItIsOrdered(String location) {
    assertLeft(next(open(), location, LEFT), Outcome.REFUSED, "redirect-private");
  }

  @Test
  void next_addressOnTheTrail_isALoop() {
    Trail round = Trail.from(FROM).to("http://news.example.cn/b", true);

    assertLeft(
        new Redirects(guard(), open()).next(round, "/a", true, LEFT),
        Outcome.DENIED,
        "redirect-loop");
  }

  @Test
  void next_sixthRedirect_isDenied() {
    Trail trail = Trail.from(FROM);
    for (int hop = 1; hop <= Redirects.MAX; hop++) {
      trail = trail.to("http://news.example.cn/" + hop, true);
    }

    assertLeft(
        new Redirects(guard(), open()).next(trail, "/6", true, LEFT),
        Outcome.DENIED,
        "redirect-limit");
  }

  @Test
  void next_robotsOnAnotherHost_isFollowed() {
    FetchOrder robots =
        Orders.of(
            FetchKind.ROBOTS,
            "http://news.example.cn/robots.txt",
            Validators.NONE,
            null,
            Instant.EPOCH);

    assertThat(next(robots, "https://www.example.cn/robots.txt", LEFT))
        .isInstanceOf(Next.Follow.class);
  }

  private static Next next(FetchOrder order, String location, Duration left) {
    return new Redirects(guard(), order).next(Trail.from(order.url()), location, true, left);
  }

  private static void assertLeft(Next next, Outcome outcome, String reason) {
    assertThat(next)
        .isInstanceOfSatisfying(
            Next.Leave.class,
            leave -> {
              assertThat(leave.outcome()).isEqualTo(outcome);
              assertThat(leave.reason()).isEqualTo(reason);
            });
  }

  private static AddressGuard guard() {
    return new AddressGuard(Dns.SYSTEM, false);
  }

  private static FetchOrder open() {
    return article(new HopRules(RobotsRules.ALLOW_ALL, 0));
  }

  private static FetchOrder article(HopRules rules) {
    return Orders.article(FROM, rules, Instant.EPOCH);
  }
}
