package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Hints;
import org.junit.jupiter.api.Test;

class SitemapPartTest {

  private final Rig rig = Rig.allowed();

  @Test
  void partsOfASitemap_waitSideBySide_eachAddressOnce() {
    rig.visit(10, 0);
    add("/parts/1.xml");
    add("/parts/2.xml");
    add("/parts/1.xml");

    FetchOrder first = rig.answer(order -> Results.fetched(order, rig.now));
    FetchOrder second = rig.answer(order -> Results.fetched(order, rig.now));
    FetchOrder third = rig.await();

    assertThat(first.url()).endsWith("/parts/1.xml");
    assertThat(second.url()).endsWith("/parts/2.xml");
    assertThat(first.kind()).isEqualTo(FetchKind.SITEMAP);
    assertThat(first.entry()).isEqualTo(Rig.ENTRY.index());
    assertThat(third.url()).isEqualTo(Rig.FEED);
  }

  @Test
  void partThatWasFetchedBefore_isFetchedAgainWhenTheIndexNamesIt() {
    rig.visit(10, 0);
    add("/parts/1.xml");
    rig.answer(order -> Results.fetched(order, rig.now));
    add("/parts/1.xml");

    assertThat(rig.await().url()).endsWith("/parts/1.xml");
  }

  private void add(String path) {
    String url = "https://" + Rig.HOST + path;
    rig.heard(
        rig.frontier.add(
            new Link(
                Rig.HOST,
                url,
                Rig.ENTRY.source(),
                FetchKind.SITEMAP,
                Hints.NONE,
                0,
                rig.now,
                Rig.ENTRY),
            rig.now));
  }
}
