package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressSourceTest {

  @Test
  void sources_areReadByTheCatalogue(@TempDir Path directory) throws Exception {
    try (Press press = Press.start(new PressSettings(0, new ScriptedClock(), 1))) {
      for (PressSource source : press.sources()) {
        source.write(directory);
      }
      SourceCatalogue catalogue = SourceCatalogue.ofDirectory(directory);
      assertThat(catalogue.sources())
          .extracting(Source::id)
          .containsExactlyInAnyOrderElementsOf(press.sites().stream().map(PressSite::id).toList());
      for (PressSite site : press.sites()) {
        SourceEntry entry = catalogue.source(site.id()).orElseThrow().entries().get(0);
        assertThat(entry.url().getPort()).isEqualTo(site.base().getPort());
        assertThat(entry.interval()).isEqualTo(Duration.ofSeconds(1));
      }
    }
  }

  @Test
  void oneSource_hasArticleRules_andOfTwoListsOneHasARule(@TempDir Path directory)
      throws Exception {
    try (Press press = Press.start(new PressSettings(0, new ScriptedClock(), 1))) {
      for (PressSource source : press.sources()) {
        source.write(directory);
      }
    }
    SourceCatalogue catalogue = SourceCatalogue.ofDirectory(directory);
    assertThat(catalogue.sources())
        .filteredOn(source -> source.article() != null)
        .extracting(Source::id)
        .containsExactly("manbo");
    assertThat(catalogue.sources())
        .filteredOn(source -> source.entries().get(0).kind() == EntryKind.LIST)
        .extracting(Source::id)
        .containsExactlyInAnyOrder("beiting", "lingbei");
    assertThat(catalogue.sources())
        .filteredOn(source -> source.entries().get(0).rule() != null)
        .extracting(Source::id)
        .containsExactly("beiting");
  }
}
