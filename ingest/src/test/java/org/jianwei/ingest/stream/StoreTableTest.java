package org.jianwei.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.ingest.frontier.EntryState;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.Sources;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreTableTest {

  private final TopologyTestDriver driver =
      new TopologyTestDriver(
          FrontierTopology.build(
              () -> Sources.feeds("https://news.example.cn/rss.xml"),
              FrontierSettings.DEFAULT,
              new Tally()),
          NamedTopology.testProperties("frontier"));
  private final KeyValueStore<String, byte[]> store =
      driver.getKeyValueStore(FrontierTopology.STORE);
  private final StoreTable<String> words = new StoreTable<>(store, "words", Serdes.String(), 1_000);
  private final StoreTable<EntryState> entries =
      new StoreTable<>(store, "entry", JsonSerde.of(EntryState.class), 1_000);

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void get_rowOfAnotherTable_isMissing() {
    words.put("a", "报");

    assertThat(words.get("a")).isEqualTo("报");
    assertThat(entries.get("a")).isNull();
  }

  @Test
  void first_severalRows_isTheFirstThatBeginsSo() {
    words.put("b 2", "later");
    words.put("b 1", "first");
    words.put("a 0", "other");

    assertThat(words.first("b ")).contains(Map.entry("b 1", "first"));
    assertThat(words.first("c ")).isEmpty();
  }

  @Test
  void get_rowThatWasOverwritten_isTheNewOne() {
    words.put("a", "x");
    words.put("a", "y");

    assertThat(words.get("a")).isEqualTo("y");
  }

  @Test
  void remove_row_isGone() {
    words.put("a", "x");

    words.remove("a");

    assertThat(words.get("a")).isNull();
    assertThat(words.first("")).isEmpty();
  }

  @Test
  void forEachKey_rowsOfOneTable_haveTheirOwnKeys() {
    words.put("a", "x");
    words.put("b", "y");
    entries.put("c", EntryState.NEW);
    List<String> keys = new ArrayList<>();

    words.forEachKey("", keys::add);

    assertThat(keys).containsExactly("a", "b");
  }

  @Test
  void get_rowOfAnotherVersion_countsAsMissing() {
    EntryState readable = EntryState.NEW;
    store.put("entry/1", "{\"visits\": []}".getBytes(UTF_8));
    entries.put("2", readable);

    assertThat(entries.get("1")).isNull();
    assertThat(entries.first("")).contains(Map.entry("2", readable));
  }
}
