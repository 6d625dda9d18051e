package org.jianwei.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

  private final SourceCatalogue catalogue = SourceCatalogue.ofDirectory(Path.of("../sources"));

  @Test
  void shippedCatalogue_holdsEveryOutletThatIsWatched() {
    assertThat(catalogue.sources())
        .extracting(Source::id)
        .contains(
            "bjd",
            "bjnews",
            "cac",
            "cctv",
            "china-com",
            "chinajusticeobserver",
            "chinanews",
            "hsw",
            "jcrb",
            "natlawreview",
            "netease",
            "nfplus",
            "people",
            "sina-finance",
            "sina-kandian",
            "sina-news",
            "southcn",
            "thepaper",
            "xinhuanet");
  }

  @Test
  void shippedSources_sayWhereTheirAddressesWereTakenFrom() {
    assertThat(catalogue.sources()).allSatisfy(s -> assertThat(s.note()).isNotBlank());
  }

  @Test
  void shippedSources_sayWhoStandsBehindThemAndWhatTheyCover() {
    assertThat(catalogue.sources())
        .allSatisfy(
            s -> {
              assertThat(s.region()).isNotNull();
              assertThat(s.publisherKind()).isNotNull();
              assertThat(s.tags()).isNotEmpty();
            });
  }

  @Test
  void shippedSources_neverSeenToAnswer_haveNoInventedSelectors() {
    assertThat(catalogue.sources())
        .filteredOn(s -> s.verifiedOn().isEmpty())
        .allSatisfy(
            s -> {
              assertThat(s.entries()).allSatisfy(e -> assertThat(e.rule()).isNull());
              assertThat(s.article() == null || String.valueOf(s.note()).contains("saved pages"))
                  .as("%s: article rules were tried on saved pages, and the note says so", s.id())
                  .isTrue();
            });
  }
}
