package org.jianwei.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jianwei.ingest.link.WebAddress;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

  /** How a note says, of which years, the pages were that the rules for articles were tried on. */
  private static final Pattern TRIED =
      Pattern.compile(
          "The rules for articles were tried on saved pages of (20\\d\\d)( to 20\\d\\d)?\\.");

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
              if (s.article() != null) {
                assertThat(s.note()).as(s.id()).containsPattern(TRIED);
              }
            });
  }

  @Test
  void shippedSources_withoutArticleRules_doNotSayThatTheyWereTried() {
    assertThat(catalogue.sources())
        .filteredOn(s -> s.article() == null)
        .allSatisfy(s -> assertThat(s.note()).as(s.id()).doesNotContainPattern(TRIED));
  }

  @Test
  void shippedRulesOfSites_areForSitesThatNobodyWatches_andSayWhatTheyWereTriedOn() {
    assertThat(catalogue.sources())
        .flatExtracting(Source::entries)
        .flatExtracting(entry -> WebAddress.site(entry.url().toString()).stream().toList())
        .doesNotContainAnyElementsOf(catalogue.siteRules().stream().map(SiteRules::site).toList());
    assertThat(catalogue.siteRules())
        .allSatisfy(rules -> assertThat(rules.note()).as(rules.site()).contains("saved pages"));
  }
}
