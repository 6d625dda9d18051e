package org.jianwei.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.frontier.EntryNews;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.FeedWord;
import org.jianwei.ingest.frontier.FetchTotals;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.frontier.LinkRecord;
import org.jianwei.ingest.frontier.Results;
import org.jianwei.ingest.frontier.SourceShare;
import org.jianwei.ingest.frontier.Sources;
import org.jianwei.ingest.robots.RobotsRules;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontierTopologyTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");

  /** The driver runs partition 0 alone: a host that belongs there, and one that does not. */
  private static final String HOST = hostOn(0);

  private static final String OTHER = hostOn(1);
  private static final String FEED = "https://" + HOST + "/rss.xml";
  private static final String OTHER_FEED = "https://" + OTHER + "/rss.xml";
  private static final SourceCatalogue SOURCES = Sources.feeds(FEED, OTHER_FEED);

  private SourceCatalogue sources = SOURCES;
  private final Tally tally = new Tally();
  private final TopologyTestDriver driver =
      new TopologyTestDriver(
          FrontierTopology.build(() -> sources, FrontierSettings.DEFAULT, tally),
          NamedTopology.testProperties("frontier"),
          T0);
  private final TestInputTopic<String, LinkRecord> links = input(Topics.LINKS, LinkRecord.class);
  private final TestInputTopic<String, FetchResult> results =
      input(Topics.FETCH_RESULTS, FetchResult.class);
  private final TestOutputTopic<String, FetchOrder> orders =
      output(Topics.FETCH_ORDERS, FetchOrder.class);
  private final TestOutputTopic<String, Reject> rejects = output(Topics.REJECTS, Reject.class);
  private final TestOutputTopic<String, LinkRecord> told = output(Topics.LINKS, LinkRecord.class);
  private final TestOutputTopic<String, SourceHealth> health =
      output(Topics.SOURCE_HEALTH, SourceHealth.class);
  private Instant now = T0;

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void build_isAsDescribed() throws IOException {
    Topology topology = FrontierTopology.build(() -> SOURCES, FrontierSettings.DEFAULT, tally);

    assertThat(topology.describe().toString()).isEqualTo(resource("frontier-topology.txt"));
  }

  @Test
  void start_hostsOfThePartition_areAskedForRobotsAndNoOthers() {
    pass(FrontierTopology.TICK);

    assertThat(orders.readKeyValuesToList()).extracting(order -> order.key).containsExactly(HOST);
  }

  @Test
  void order_noResultInTime_isOrderedAnewOnceAnEchoHasComeBack() {
    TestOutputTopic<String, FetchResult> echoes = output(Topics.FETCH_RESULTS, FetchResult.class);
    pass(FrontierTopology.TICK);
    FetchOrder lost = orders.readValue();

    pass(Duration.between(now, lost.leaseUntil().plus(Duration.ofMinutes(1))));
    pass(Sources.PACE.plusMillis(100));

    assertThat(echoes.readKeyValue()).isEqualTo(KeyValue.pair(HOST, null));
    assertThat(orders.readValue().url()).isEqualTo(lost.url());
  }

  @Test
  void result_robotsRead_feedIsOrderedAfterThePaceAndNotBefore() {
    answerRobots(RobotsRules.ALLOW_ALL);

    pass(Sources.PACE.minusMillis(1));
    boolean early = !orders.isEmpty();
    pass(FrontierTopology.TICK);

    assertThat(early).isFalse();
    FetchOrder feed = orders.readValue();
    assertThat(feed.url()).isEqualTo(FEED);
    assertThat(feed.notBefore()).isBetween(T0.plus(Sources.PACE), now);
  }

  @Test
  void link_ofAnIdleHost_isOrderedAtOnce() {
    answerRobots(RobotsRules.ALLOW_ALL);
    pass(Sources.PACE.plusMillis(100));
    results.pipeInput(HOST, Results.fetched(orders.readValue(), now));
    pass(Sources.PACE);

    links.pipeInput(HOST, link("/a.html"));

    assertThat(orders.readValue().kind()).isEqualTo(FetchKind.ARTICLE);
    assertThat(tally.of("frontier", "link-new")).isEqualTo(1);
  }

  @Test
  void link_robotsDisallow_goesToRejects() {
    answerRobots(RobotsRules.ALLOW_NONE);
    links.pipeInput(HOST, link("/a.html"));

    pass(Sources.PACE.plusMillis(100));

    assertThat(rejects.readValuesToList())
        .extracting(Reject::reason)
        .containsOnly("robots-disallow");
  }

  @Test
  void result_movedToAnotherHost_goesToLinksUnderThatHost() {
    answerRobots(RobotsRules.ALLOW_ALL);
    links.pipeInput(HOST, link("/a.html"));
    pass(Sources.PACE.plusMillis(100));
    FetchOrder order = orders.readValue();
    while (order.kind() != FetchKind.ARTICLE) {
      results.pipeInput(HOST, Results.fetched(order, now));
      pass(Sources.PACE.plusMillis(100));
      order = orders.readValue();
    }

    results.pipeInput(HOST, Results.moved(order, now, "https://" + OTHER + "/a.html"));

    assertThat(told.readKeyValuesToList())
        .filteredOn(record -> record.value instanceof Link)
        .extracting(record -> record.key)
        .containsExactly(OTHER);
  }

  @Test
  void link_newAndNamedByAnEntryElsewhere_isToldUnderTheEntrysHost() {
    EntryRef elsewhere = new EntryRef(OTHER, "morning", OTHER_FEED, 1);
    links.pipeInput(HOST, link("/a.html", elsewhere));
    links.pipeInput(HOST, link("/a.html", elsewhere));

    assertThat(told.readKeyValuesToList())
        .filteredOn(record -> record.value instanceof EntryNews)
        .extracting(record -> record.key)
        .containsExactly(OTHER);
  }

  @Test
  void report_mostlyNew_makesTheNextVisitSooner() {
    answerRobots(RobotsRules.ALLOW_ALL);
    pass(Sources.PACE.plusMillis(100));
    FetchOrder feed = orders.readValue();
    results.pipeInput(HOST, Results.fetched(feed, now));
    EntryRef entry = new EntryRef(HOST, "morning", FEED, 0);
    links.pipeInput(HOST, new EntryReport(entry, now, "ok", 1, null, "a", null));
    links.pipeInput(HOST, new EntryNews(entry, now));

    pass(Sources.INTERVAL.dividedBy(2).plusMillis(100));

    assertThat(orders.readValue().url()).isEqualTo(FEED);
  }

  @Test
  void health_ofASource_isToldToItsHomeAndFromThereToAll() {
    pass(FrontierTopology.HEALTH_TICK);
    List<KeyValue<String, LinkRecord>> shares = told.readKeyValuesToList();
    assertThat(shares).extracting(share -> share.key).containsExactly("morning");

    links.pipeInput("morning", shares.get(0).value);
    pass(FrontierTopology.HEALTH_TICK);

    KeyValue<String, SourceHealth> record = health.readKeyValue();
    assertThat(record.key).isEqualTo("morning");
    assertThat(record.value.entries()).extracting(EntryHealth::url).containsExactly(FEED);
  }

  @Test
  void catalogue_entryAdded_isAskedForWithoutARestart() {
    sources = Sources.feeds("https://" + OTHER + "/rss.xml");
    pass(FrontierTopology.TICK);
    List<FetchOrder> before = orders.readValuesToList();

    sources = SOURCES;
    pass(FrontierTopology.TICK);

    assertThat(before).isEmpty();
    assertThat(orders.readValuesToList()).extracting(FetchOrder::host).containsExactly(HOST);
  }

  @Test
  void catalogue_sourceRemoved_losesItsHealthAndIsNotAskedForAnyMore() {
    links.pipeInput(
        "morning", new SourceShare("morning", 0, FetchTotals.NONE, List.of(), List.of()));
    pass(FrontierTopology.HEALTH_TICK);
    health.readValue();
    answerRobots(RobotsRules.ALLOW_ALL);

    sources = SourceCatalogue.of(List.of());
    pass(Sources.INTERVAL);

    assertThat(health.readKeyValue()).isEqualTo(new KeyValue<>("morning", null));
    assertThat(orders.isEmpty()).isTrue();
  }

  @Test
  void article_forbiddenOfWhichTheFeedHasTheText_goesToPages() {
    answerRobots(RobotsRules.ALLOW_NONE);
    TestOutputTopic<String, byte[]> pages =
        driver.createOutputTopic(
            Topics.PAGES.name(), new StringDeserializer(), new ByteArrayDeserializer());
    Link plain = link("/a.html");
    links.pipeInput(
        HOST,
        new Link(
            HOST,
            plain.url(),
            "morning",
            FetchKind.ARTICLE,
            Hints.NONE,
            0,
            T0,
            plain.entry(),
            new FeedWord(null, "<p>全文</p>")));

    pass(Sources.PACE.plusMillis(100));

    TestRecord<String, byte[]> page = pages.readRecord();

    assertThat(PageCodec.decode(page.value(), page.headers()).kind()).isEqualTo(FetchKind.CONTENT);
  }

  @Test
  void link_unreadable_doesNotStopTheNext() {
    driver
        .createInputTopic(Topics.LINKS.name(), new StringSerializer(), new StringSerializer())
        .pipeInput(HOST, "{nonsense");
    links.pipeInput(HOST, link("/a.html"));

    assertThat(tally.of("frontier", "link-new")).isEqualTo(1);
  }

  private void answerRobots(RobotsRules rules) {
    pass(FrontierTopology.TICK);
    results.pipeInput(HOST, Results.robots(orders.readValue(), now, rules));
  }

  private void pass(Duration time) {
    driver.advanceWallClockTime(time);
    now = now.plus(time);
  }

  private <V> TestInputTopic<String, V> input(Topic topic, Class<V> type) {
    Serializer<V> values = JsonSerde.of(type).serializer();
    return driver.createInputTopic(topic.name(), new StringSerializer(), values);
  }

  private <V> TestOutputTopic<String, V> output(Topic topic, Class<V> type) {
    Deserializer<V> values = JsonSerde.of(type).deserializer();
    return driver.createOutputTopic(topic.name(), new StringDeserializer(), values);
  }

  private static Link link(String path) {
    return link(path, new EntryRef(HOST, "morning", FEED, 0));
  }

  private static Link link(String path, EntryRef entry) {
    String url = "https://" + HOST + path;
    return new Link(HOST, url, "morning", FetchKind.ARTICLE, Hints.NONE, 0, T0, entry);
  }

  private static String hostOn(int partition) {
    return List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n").stream()
        .map(name -> name + ".example.cn")
        .filter(host -> HostPartition.of(host) == partition)
        .findFirst()
        .orElseThrow();
  }

  static String resource(String name) throws IOException {
    try (InputStream in = FrontierTopologyTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
