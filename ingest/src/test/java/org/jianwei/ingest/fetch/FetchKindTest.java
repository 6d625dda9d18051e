package org.jianwei.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jianwei.ingest.source.EntryKind;
import org.junit.jupiter.api.Test;

class FetchKindTest {

  /**
   * A replay reads again what held articles: the pages, and the texts from feeds in their place.
   */
  @Test
  void holdsArticle_isTrueOfPagesAndOfTextsFromFeeds() {
    assertThat(Stream.of(FetchKind.values()).filter(FetchKind::holdsArticle))
        .containsExactly(FetchKind.ARTICLE, FetchKind.CONTENT);
  }

  @Test
  void of_entryKind_isOneThatRecurs() {
    assertThat(Stream.of(EntryKind.values()).map(FetchKind::of))
        .containsExactly(FetchKind.FEED, FetchKind.LIST, FetchKind.SITEMAP)
        .allMatch(FetchKind::recurs);
  }
}
