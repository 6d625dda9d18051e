package org.jianwei.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteRulesTest {

  private static final ArticleRules OWN = body(".own");
  private static final SiteRules CAPE = new SiteRules("cape.example", "海角日报", body(".cape"), null);

  @Test
  void pageOnASiteWithRules_isReadByThem_whicheverSourceLedToIt() {
    Source read = read(source("harbour", "harbour.example", OWN), "https://m.cape.example/1.html");

    assertThat(read.article()).isEqualTo(CAPE.article());
    assertThat(read.publisher()).isEqualTo("海角日报");
    assertThat(read.id()).isEqualTo("harbour");
  }

  @Test
  void pageOnASiteThatTheSourceWatches_isReadByTheRulesOfTheSource() {
    Source read = read(source("cape", "www.cape.example", OWN), "https://m.cape.example/1.html");

    assertThat(read.article()).isEqualTo(OWN);
  }

  @Test
  void sourceWithoutRules_onItsOwnSite_takesThoseOfTheSiteAndKeepsItsName() {
    Source read = read(source("cape", "www.cape.example", null), "https://m.cape.example/1.html");

    assertThat(read.article()).isEqualTo(CAPE.article());
    assertThat(read.publisher()).isEqualTo("cape社");
  }

  @Test
  void pageOnASiteOfAnotherSource_isReadByTheRulesOfThatSource() {
    SourceCatalogue catalogue =
        SourceCatalogue.of(
            List.of(
                source("harbour", "harbour.example", null), source("hill", "hill.example", OWN)));

    Source read = catalogue.source("harbour", "https://hill.example/1.html").orElseThrow();

    assertThat(read.article()).isEqualTo(OWN);
    assertThat(read.publisher()).isEqualTo("hill社");
  }

  @Test
  void pageOnASiteWithoutRules_isReadAsTheSourceSays() {
    Source source = source("harbour", "harbour.example", OWN);

    assertThat(read(source, "https://elsewhere.example/1.html")).isEqualTo(source);
    assertThat(read(source, "no address")).isEqualTo(source);
  }

  @Test
  void siteWithTwoFiles_isRefused_withFileAndLine() {
    String rules = "name: 海角日报\nsite: cape.example\narticle: {body: .text}\n";
    SourceTexts texts = new SourceTexts(Map.of(), Map.of("a.yaml", rules, "b.yaml", rules));

    assertThatThrownBy(() -> SourceCatalogue.ofTexts(texts))
        .isInstanceOf(ConfigException.class)
        .hasMessageMatching("[ab]\\.yaml:2: site `cape\\.example` is taken by [ab]\\.yaml");
  }

  @Test
  void shippedRules_areRead() {
    assertThat(SourceCatalogue.ofDirectory(Path.of("../sources")).siteRules()).isNotEmpty();
  }

  private static Source read(Source source, String url) {
    return SourceCatalogue.of(List.of(source), List.of(CAPE))
        .source(source.id(), url)
        .orElseThrow();
  }

  private static ArticleRules body(String selector) {
    return new ArticleRules(null, null, null, null, selector, List.of());
  }

  private static Source source(String id, String host, @Nullable ArticleRules rules) {
    SourceEntry entry =
        new SourceEntry(EntryKind.LIST, URI.create("https://" + host + "/roll/"), null, null);
    return new Source(id, id, "zh", id + "社", "never", null, List.of(entry), rules, null);
  }
}
