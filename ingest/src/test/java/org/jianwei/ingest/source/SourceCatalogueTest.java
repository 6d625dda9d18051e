package org.jianwei.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCatalogueTest {

  private static final String MINIMAL =
      """
      id: harbour-news
      name: 港湾新闻网
      language: zh
      publisher: 港湾新闻网
      verified: never
      entries:
        - kind: feed
          url: https://news.example/rss.xml
      """;

  private static final String LIST =
      """
      id: harbour-news
      name: 港湾新闻网
      language: zh
      publisher: 港湾新闻网
      verified: never
      entries:
        - kind: list
          interval: PT20M
          url: https://news.example/roll.html
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeOne() throws IOException {
    write("harbour-news.yaml", MINIMAL);
  }

  @Test
  void ofDirectory_fillsDefaults() {
    Source source = read().source("harbour-news").orElseThrow();

    assertThat(source.pace()).isEqualTo(Duration.ofSeconds(1));
    assertThat(source.entries().get(0).interval()).isEqualTo(Duration.ofMinutes(10));
    assertThat(source.verifiedOn()).isEmpty();
  }

  @Test
  void ofDirectory_readsEveryKey() throws IOException {
    write(
        "hill-daily.yaml",
        """
        id: hill-daily
        name: 山城日报
        language: zh
        region: CN-GD
        publisher: 山城日报
        publisher_kind: local media
        tags: [general, labour-law]
        verified: 2026-01-31
        pace: PT2.5S
        entries:
          - kind: list
            url: http://127.0.0.1:8080/roll.html
            interval: PT30S
            rule: {link: "ul.roll a", url: '/a/\\d+', title: h3, time: span.time}
        article:
          title: h1
          time: 'meta[name=pubdate]'
          publisher: .from
          author: .author
          body: '#content'
          remove: [.share, .related]
        note: taken from the site's own page of feeds
        """);

    Source source = read().source("hill-daily").orElseThrow();

    assertThat(source.pace()).isEqualTo(Duration.ofMillis(2500));
    assertThat(source.region()).isEqualTo("CN-GD");
    assertThat(source.publisherKind()).isEqualTo(PublisherKind.LOCAL_MEDIA);
    assertThat(source.tags()).containsExactly("general", "labour-law");
    assertThat(source.entries().get(0).rule().url().matcher("http://x/a/12").find()).isTrue();
    assertThat(source.article().remove()).containsExactly(".share", ".related");
  }

  @Test
  void furtherPagesOfAList_areEntriesWithTheRuleOfTheFirst_visitedLessOften() throws IOException {
    write("harbour-news.yaml", LIST + "    pages: {url: 'https://news.example/roll_{n}.html'");
    append("harbour-news.yaml", ", from: 2, to: 6, step: 2}\n    rule: {link: ul a}\n");

    List<SourceEntry> entries = read().source("harbour-news").orElseThrow().entries();

    assertThat(entries)
        .extracting(e -> e.url().getPath() + " " + e.interval() + " " + e.rule().link())
        .containsExactly(
            "/roll.html PT20M ul a",
            "/roll_2.html PT2H ul a",
            "/roll_4.html PT2H ul a",
            "/roll_6.html PT2H ul a");
  }

  @Test
  void furtherPages_withoutAPlaceForTheNumber_areRefused() throws IOException {
    write(
        "harbour-news.yaml", LIST + "    pages: {url: 'https://news.example/2', from: 2, to: 6}\n");

    assertRefused("harbour-news.yaml:10:", "{n}");
  }

  @Test
  void furtherPages_moreThanTheLimit_areRefused() throws IOException {
    write(
        "harbour-news.yaml",
        LIST + "    pages: {url: 'https://news.example/{n}', from: 0, to: 20}\n");

    assertRefused("harbour-news.yaml:10:", "at most 20");
  }

  @Test
  void furtherPages_withoutALastNumber_areRefused() throws IOException {
    write("harbour-news.yaml", LIST + "    pages: {url: 'https://news.example/{n}', from: 0}\n");

    assertRefused("harbour-news.yaml:10:", "to");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region: cn|region must be",
        "region: CN-ZZ|region must be",
        "region: US-CA|region must be",
        "publisher_kind: newspaper|court or procuratorate",
        "tags: [Law]|kebab-case",
        "tags: [law, law]|twice"
      })
  void ofDirectory_namesLineOfWrongValue(String line, String reason) throws IOException {
    write("harbour-news.yaml", MINIMAL.replace("verified:", line + "\nverified:"));

    assertRefused("harbour-news.yaml:", reason);
  }

  @Test
  void ofDirectory_namesFileAndLineOfUnknownKey() throws IOException {
    write("harbour-news.yaml", MINIMAL.replace("entries:", "notes: x\nentries:"));

    assertRefused("harbour-news.yaml:6:", "notes");
  }

  @Test
  void ofDirectory_namesFileAndLineOfUnknownKeyInEntry() throws IOException {
    write("harbour-news.yaml", MINIMAL + "    intervall: PT5M\n");

    assertRefused("harbour-news.yaml:9:", "intervall");
  }

  @Test
  void ofDirectory_refusesWrongDuration() throws IOException {
    write("harbour-news.yaml", MINIMAL + "    interval: 10 minutes\n");

    assertRefused("harbour-news.yaml:9:", "PT10M");
  }

  @Test
  void ofDirectory_refusesKeyTwice() throws IOException {
    write("harbour-news.yaml", MINIMAL + "name: 港湾\n");

    assertRefused("harbour-news.yaml:9:", "name");
  }

  @Test
  void ofDirectory_refusesMissingKey() throws IOException {
    write("harbour-news.yaml", MINIMAL.replace("publisher: 港湾新闻网\n", ""));

    assertRefused("harbour-news.yaml:", "publisher");
  }

  @Test
  void ofDirectory_refusesTextAfterTheRecord() throws IOException {
    write("harbour-news.yaml", MINIMAL + "---\nid: second\n");

    assertRefused("harbour-news.yaml:", "");
  }

  @Test
  void ofDirectory_refusesIdThatAnotherFileHas() throws IOException {
    write("other.yaml", MINIMAL);

    assertRefused("other.yaml:1:", "harbour-news.yaml");
  }

  @Test
  void ofDirectory_refusesAddressOfAnotherScheme() throws IOException {
    write("harbour-news.yaml", MINIMAL.replace("https://news.example", "ftp://news.example"));

    assertRefused("harbour-news.yaml:7:", "http(s)");
  }

  @Test
  void ofDirectory_refusesBrokenSelector() throws IOException {
    write("harbour-news.yaml", MINIMAL + "article:\n  body: 'div[['\n");

    assertRefused("harbour-news.yaml:9:", "body is no CSS selector");
  }

  @Test
  void ofDirectory_refusesEmptyDirectory() throws IOException {
    Files.delete(directory.resolve("harbour-news.yaml"));

    assertRefused("", "holds no source file");
  }

  @Test
  void ofResources_refusesMissingResource() {
    assertThatThrownBy(
            () -> SourceCatalogue.ofResources(getClass().getClassLoader(), List.of("no/such.yaml")))
        .hasMessageContaining("no/such.yaml");
  }

  private SourceCatalogue read() {
    return SourceCatalogue.ofDirectory(directory);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private void append(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text, StandardOpenOption.APPEND);
  }

  private void assertRefused(String place, String reason) {
    assertThatThrownBy(this::read)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(reason);
  }
}
