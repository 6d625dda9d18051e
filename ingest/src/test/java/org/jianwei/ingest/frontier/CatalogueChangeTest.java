package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.SourceCatalogue;
import org.junit.jupiter.api.Test;

class CatalogueChangeTest {

  private static final String SECOND = "https://news.example.cn/second.xml";

  private final Rig rig = Rig.allowed();

  @Test
  void watch_entryAdded_isVisitedAtOnceAndTheOtherKeepsItsTime() {
    rig.visit(10, 5);
    EntryState before = rig.entry();

    rig.frontier.watch(Rig.watchlist(Sources.feeds(Rig.FEED, SECOND)));
    FetchOrder next = rig.await();

    assertThat(next.url()).isEqualTo(SECOND);
    assertThat(
            rig.frontier
                .view(rig.frontier.watchlist().entry(Rig.HOST, "morning", Rig.FEED).get())
                .state())
        .isEqualTo(before);
  }

  @Test
  void watch_sourceRemoved_isNotFetchedAnyMoreAndItsLinksAreTold() {
    rig.visit(10, 5);
    rig.frontier.add(rig.article("/a.html"), rig.now);
    rig.now = rig.now.plusSeconds(3_600);

    rig.frontier.watch(Rig.watchlist(SourceCatalogue.of(List.of())));
    Turn turn = rig.frontier.turn(Rig.HOST, rig.now);

    assertThat(turn.order()).isNull();
    assertThat(turn.wakeAt()).isNull();
    assertThat(turn.rejects()).extracting(Reject::reason).containsExactly("source-removed");
    assertThat(rig.host().waiting()).isZero();
  }

  @Test
  void watch_sourceComesBack_remembersWhatItHasSeen() {
    rig.frontier.add(rig.article("/a.html"), rig.now);
    rig.frontier.watch(Rig.watchlist(SourceCatalogue.of(List.of())));
    rig.frontier.watch(Rig.watchlist(Sources.feeds(Rig.FEED)));

    assertThat(rig.frontier.add(rig.article("/a.html"), rig.now).outcome()).isEqualTo("link-seen");
  }

  @Test
  void settle_resultOfAnEntryThatWasRemoved_changesNothingElse() {
    FetchOrder feed = rig.await();
    rig.frontier.watch(
        Rig.watchlist(
            SourceCatalogue.of(List.of(Sources.source("evening", EntryKind.FEED, SECOND)))));

    Settled settled = rig.frontier.settle(Results.fetched(feed, rig.now), rig.now);

    assertThat(settled.outcome()).isEqualTo("entry-removed");
    assertThat(rig.host().outstanding()).isNull();
  }
}
