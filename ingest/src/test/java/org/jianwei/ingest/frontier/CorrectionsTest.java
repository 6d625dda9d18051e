package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.robots.RobotsRules;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private final Rig rig = Rig.allowed();

  @Test
  void article_fetched_isFetchedAgainAfterEachStepAndThenNoMore() {
    Instant first = fetchArticle();
    List<Duration> again = new ArrayList<>();
    Instant until = rig.now.plus(Duration.ofDays(10));
    while (rig.now.isBefore(until)) {
      FetchOrder order = answerUnchanged();
      if (order.kind() == FetchKind.ARTICLE) {
        again.add(Duration.between(first, rig.now));
      }
    }

    assertThat(again).hasSize(4);
    assertThat(again.get(0)).isBetween(Duration.ofHours(1), Duration.ofMinutes(61));
    assertThat(again.get(3)).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(1));
    assertThat(rig.host().refetches()).isZero();
    assertThat(((MapTable<Refetch>) rig.tables.refetches()).rows).isEmpty();
  }

  @Test
  void refetch_asksWithWhatTheLastAnswerSaid() {
    fetchArticle();
    FetchOrder second = answerArticle("\"v2\"", "hash-2");
    FetchOrder third = answerArticle("\"v2\"", "hash-2");

    assertThat(second.validators().etag()).isEqualTo("\"v1\"");
    assertThat(second.knownHash()).isEqualTo("hash-1");
    assertThat(third.validators().etag()).isEqualTo("\"v2\"");
    assertThat(third.knownHash()).isEqualTo("hash-2");
  }

  @Test
  void refetch_newLinksWait_letsThemGoFirst() {
    fetchArticle();
    rig.now = rig.now.plus(Duration.ofHours(2));
    rig.frontier.add(rig.article("/new.html"), rig.now);

    List<String> articles = new ArrayList<>();
    while (articles.size() < 2) {
      FetchOrder order = answerUnchanged();
      if (order.kind() == FetchKind.ARTICLE) {
        articles.add(order.url());
      }
    }

    assertThat(articles.get(0)).endsWith("/new.html");
    assertThat(articles.get(1)).endsWith("/a.html");
  }

  @Test
  void refetch_pageGone_isToldOnceAndNotAskedAgain() {
    fetchArticle();
    answerNextArticle(order -> Results.notFound(order, rig.now));

    assertThat(rig.rejects).extracting(Reject::reason).containsExactly("article-gone");
    assertThat(rig.rejects).extracting(Reject::kept).containsExactly(true);
    assertThat(rig.host().refetches()).isZero();
  }

  @Test
  void refetch_pageMoved_isToldOnceAndNotFollowed() {
    fetchArticle();
    answerNextArticle(order -> Results.moved(order, rig.now, "https://other.example.cn/x"));

    assertThat(rig.rejects).extracting(Reject::reason).containsExactly("article-moved");
    assertThat(rig.records).noneMatch(Link.class::isInstance);
    assertThat(rig.host().refetches()).isZero();
  }

  @Test
  void refetch_fails_leavesItToTheNextStep() {
    fetchArticle();
    answerNextArticle(order -> Results.unavailable(order, rig.now, null));

    assertThat(rig.host().refetches()).isEqualTo(1);
    assertThat(rig.rejects).isEmpty();
  }

  @Test
  void refetch_orderLost_isDueAgain() {
    fetchArticle();
    rig.now = rig.now.plus(Duration.ofHours(1));
    FetchOrder lost = nextArticle();
    rig.now = lost.leaseUntil().plusSeconds(60);

    assertThat(nextArticle().url()).isEqualTo(lost.url());
  }

  @Test
  void schedule_moreThanMayWait_leavesTheRestOut() {
    Corrections one = new Corrections(List.of(Duration.ofHours(1)), 1);
    Refetches refetches = new Refetches(new MapTable<>(), one);
    HostState state = HostState.NEW;
    for (String url : List.of("https://a.cn/1", "https://a.cn/2")) {
      state =
          refetches.schedule(
              "a.cn",
              state,
              new Refetch(url, "s", rig.article("/x").hints(), Validators.NONE, null, Rig.T0, 0));
    }

    assertThat(state.refetches()).isEqualTo(1);
  }

  @Test
  void times_notRising_areRefused() {
    assertThatThrownBy(() -> new Corrections(List.of(Duration.ofHours(2), Duration.ofHours(1)), 10))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("PT1H");
  }

  private Instant fetchArticle() {
    rig.visit(1, 0);
    rig.heard(rig.frontier.add(rig.article("/a.html"), rig.now));
    rig.records.clear();
    FetchOrder order = rig.answer(o -> Results.fetched(o, rig.now));
    assertThat(order.kind()).isEqualTo(FetchKind.ARTICLE);
    return rig.now;
  }

  private FetchOrder answerUnchanged() {
    return rig.answer(order -> unchanged(order));
  }

  private FetchResult unchanged(FetchOrder order) {
    return order.kind() == FetchKind.ROBOTS
        ? Results.robots(order, rig.now, RobotsRules.ALLOW_ALL)
        : Results.notModified(order, rig.now);
  }

  private FetchOrder answerArticle(String etag, String hash) {
    return answerNextArticle(
        order -> Results.fetched(order, rig.now, new Validators(etag, null), hash));
  }

  private FetchOrder answerNextArticle(Rig.Answer answer) {
    FetchOrder order = nextArticle();
    rig.heard(rig.frontier.settle(answer.to(order), rig.now));
    return order;
  }

  private FetchOrder nextArticle() {
    FetchOrder order = rig.await();
    while (order.kind() != FetchKind.ARTICLE) {
      rig.heard(rig.frontier.settle(unchanged(order), rig.now));
      order = rig.await();
    }
    return order;
  }
}
