package org.jianwei.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCatalogueTest {

  private static final Duration EVERY = Duration.ofSeconds(5);

  @TempDir Path directory;

  private final List<String> said = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");

  @BeforeEach
  void writeOne() throws IOException {
    write("harbour", "港湾新闻网");
  }

  @Test
  void newFile_isInForce_onceItIsTimeToLook() throws IOException {
    LiveCatalogue live = open();
    write("hill", "山城日报");

    assertThat(live.get().source("hill")).isEmpty();
    pass(EVERY);
    assertThat(live.get().source("hill")).isPresent();
    assertThat(said).containsExactly("sources: added hill.");
  }

  @Test
  void removedFile_isNoSourceAnyMore() throws IOException {
    write("hill", "山城日报");
    LiveCatalogue live = open();

    Files.delete(directory.resolve("hill.yaml"));
    pass(EVERY);

    assertThat(live.get().source("hill")).isEmpty();
    assertThat(said).containsExactly("sources: removed hill.");
  }

  @Test
  void newRulesForASite_areInForce_onceItIsTimeToLook() throws IOException {
    LiveCatalogue live = open();
    Files.createDirectories(directory.resolve("rules"));
    Files.writeString(
        directory.resolve("rules/cape.yaml"),
        "{site: cape.example, name: 海角日报, article: {body: .text}}");

    pass(EVERY);

    assertThat(live.get().siteRules()).extracting(SiteRules::site).containsExactly("cape.example");
    assertThat(said).containsExactly("sources: rules for cape.example.");
  }

  @Test
  void changedFile_isReadAgain() throws IOException {
    LiveCatalogue live = open();

    write("harbour", "港湾晚报");
    pass(EVERY);

    assertThat(live.get().source("harbour").orElseThrow().name()).isEqualTo("港湾晚报");
    assertThat(said).containsExactly("sources: changed harbour.");
  }

  @Test
  void changeThatLeavesSizeAndTimeOfTheFile_isSeenAllTheSame() throws IOException {
    LiveCatalogue live = open();
    pass(EVERY);
    live.get();
    Path file = directory.resolve("harbour.yaml");
    FileTime stamp = Files.getLastModifiedTime(file);

    write("harbour", "港湾旧闻网");
    Files.setLastModifiedTime(file, stamp);
    pass(EVERY);

    assertThat(live.get().source("harbour").orElseThrow().name()).isEqualTo("港湾旧闻网");
  }

  @Test
  void nothingChanged_givesTheSameObject_andSaysNothing() {
    LiveCatalogue live = open();
    SourceCatalogue before = live.get();

    pass(EVERY);

    assertThat(live.get()).isSameAs(before);
    assertThat(said).isEmpty();
  }

  @Test
  void commentAdded_leavesTheCatalogueAsItWas() throws IOException {
    LiveCatalogue live = open();
    SourceCatalogue before = live.get();
    Path file = directory.resolve("harbour.yaml");

    Files.writeString(file, Files.readString(file) + "# seen by nobody\n");
    pass(EVERY);

    assertThat(live.get()).isSameAs(before);
  }

  @Test
  void badEdit_keepsTheCatalogue_andIsReportedOnceWithFileAndLine() throws IOException {
    LiveCatalogue live = open();
    SourceCatalogue before = live.get();

    Files.writeString(directory.resolve("hill.yaml"), "id: hill\nnmae: 山城日报\n");
    pass(EVERY);

    assertThat(live.get()).isSameAs(before);
    pass(EVERY);
    assertThat(live.get()).isSameAs(before);
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).contains("hill.yaml:2").contains("nmae");
    assertThat(live.fault()).hasValueSatisfying(f -> assertThat(f).contains("hill.yaml:2"));
  }

  @Test
  void goodEditAfterABadOne_isInForce_andTheFaultIsGone() throws IOException {
    LiveCatalogue live = open();
    Files.writeString(directory.resolve("hill.yaml"), "id: hill\n");
    pass(EVERY);
    live.get();

    write("hill", "山城日报");
    pass(EVERY);

    assertThat(live.get().source("hill")).isPresent();
    assertThat(live.fault()).isEmpty();
  }

  @Test
  void badEditTakenBack_isNoFaultAnyMore() throws IOException {
    LiveCatalogue live = open();
    Files.writeString(directory.resolve("hill.yaml"), "id: hill\n");
    pass(EVERY);
    live.get();

    Files.delete(directory.resolve("hill.yaml"));
    pass(EVERY);
    live.get();

    assertThat(live.fault()).isEmpty();
    assertThat(said).last().isEqualTo("sources: as before.");
  }

  @Test
  void directoryThatIsGone_keepsTheCatalogue() throws IOException {
    LiveCatalogue live = open();

    Files.delete(directory.resolve("harbour.yaml"));
    Files.delete(directory);
    pass(EVERY);

    assertThat(live.get().source("harbour")).isPresent();
    assertThat(live.fault()).isPresent();
  }

  @Test
  void directoryThatIsWrongAtFirst_isRefused() throws IOException {
    Files.writeString(directory.resolve("hill.yaml"), "id: hill\n");

    assertThatThrownBy(this::open).isInstanceOf(ConfigException.class);
  }

  private LiveCatalogue open() {
    return LiveCatalogue.open(directory, () -> now, EVERY, said::add);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private void write(String id, String name) throws IOException {
    Files.writeString(
        directory.resolve(id + ".yaml"),
        """
        id: %s
        name: %s
        language: zh
        publisher: 某报
        verified: never
        entries:
          - {kind: feed, url: "https://%s.example/rss.xml"}
        """
            .formatted(id, name, id));
  }
}
