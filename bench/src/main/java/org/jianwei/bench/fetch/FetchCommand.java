package org.jianwei.bench.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.deploy.line.Services;
import org.jianwei.deploy.line.TemporaryDirectory;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.stream.FetcherService;
import org.jianwei.ingest.stream.FrontierService;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fetch}: frontier and fetcher on a real broker, over sites on loopback. */
@Command(
    name = "fetch",
    description =
        "Links of many small sites go in, pages come out: how many a second, and what each site's"
            + " time goes into. Broker, frontier, fetcher and the sites share this process.",
    mixinStandardHelpOptions = true)
public final class FetchCommand implements Callable<Integer> {

  private static final Duration PACE = Duration.ofMillis(100);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--hosts", defaultValue = "1000", description = "Sites (default: 1000).")
  int hosts;

  @Option(names = "--pages", defaultValue = "30", description = "Pages of each (default: 30).")
  int pages;

  @Option(
      names = "--in-flight",
      defaultValue = "256",
      description = "Requests at one time (default: 256).")
  int inFlight;

  @Option(
      names = "--at-least",
      defaultValue = "0",
      description = "Pages a second below which the exit code is 1.")
  double atLeast;

  @Override
  public Integer call() throws Exception {
    try (TemporaryDirectory directory = TemporaryDirectory.create("bench-fetch");
        PageSites sites = PageSites.start();
        EmbeddedBroker broker =
            EmbeddedBroker.start(new BrokerSettings(directory.path().resolve("kafka"), 0))) {
      KafkaSettings kafka =
          new KafkaSettings(
              broker.bootstrapServers(), directory.path().resolve("streams"), "bench", Map.of());
      new TopicProvisioner(kafka).provision(Topics.all());
      List<String> names = sites.hosts(hosts);
      pour(kafka, names);
      FetchFigures figures = run(kafka, names.get(0));
      return figures.perSecond() >= atLeast ? 0 : 1;
    }
  }

  private FetchFigures run(KafkaSettings kafka, String listed) throws Exception {
    SourceCatalogue catalogue = SourceCatalogue.of(List.of(source(listed)));
    Tally tally = new Tally();
    ProcessorSplit spent;
    Duration wall;
    long meanwhile;
    try (Services services =
        new Services(
            List.of(
                FrontierService.of(() -> catalogue, settings(), kafka, tally),
                new FetcherService(settings(), kafka, tally, Clock.systemUTC())))) {
      services.start();
      awaitPages(tally, (long) hosts * pages / 2);
      Instant warm = Clock.systemUTC().instant();
      ProcessorSplit before = ProcessorSplit.now();
      long there = fetched(tally);
      awaitPages(tally, (long) hosts * pages * 9 / 10);
      spent = ProcessorSplit.now().since(before);
      meanwhile = fetched(tally) - there;
      wall = Duration.between(warm, Clock.systemUTC().instant());
      // The entry of the source is one page more.
      awaitPages(tally, (long) hosts * pages + 1);
    }
    FetchFigures figures = FetchFigures.of(kafka, PACE);
    spec.commandLine().getOut().print(figures.describe(spent, wall, meanwhile));
    return figures;
  }

  private void pour(KafkaSettings kafka, List<String> names) {
    Map<String, Object> properties = new HashMap<>();
    kafka.clientProperties().forEach((k, v) -> properties.put((String) k, v));
    // One batch at a time: on topics just made, what overtakes a first batch is refused for ever.
    properties.put("max.in.flight.requests.per.connection", 1);
    properties.put("enable.idempotence", false);
    Instant now = Clock.systemUTC().instant();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      for (int page = 0; page < pages; page++) {
        for (String host : names) {
          String url = "http://" + host + "/page/" + page;
          Link link = new Link(host, url, "bench", FetchKind.ARTICLE, Hints.NONE, 0, now, null);
          // Closing waits for all of them.
          Object unused =
              producer.send(new ProducerRecord<>(Topics.LINKS.name(), host, JsonCodec.write(link)));
        }
      }
    }
  }

  private static void awaitPages(Tally tally, long wanted) throws InterruptedException {
    Instant end = Clock.systemUTC().instant().plus(PATIENCE);
    for (long there = 0; there < wanted; there = fetched(tally)) {
      if (Clock.systemUTC().instant().isAfter(end)) {
        throw new ConfigException(
            "only " + there + " of " + wanted + " pages within " + PATIENCE + "; use fewer");
      }
      Thread.sleep(LOOK_EVERY.toMillis());
    }
  }

  private static long fetched(Tally tally) {
    return tally.of("fetch", Outcome.FETCHED.label());
  }

  private IngestSettings settings() {
    FetchSettings fetch =
        new FetchSettings(
            "1.0",
            "bench@localhost",
            true,
            Duration.ofSeconds(20),
            Duration.ofSeconds(8),
            5_000_000,
            inFlight,
            null);
    return new IngestSettings(fetch, FrontierSettings.DEFAULT, "0");
  }

  private static Source source(String host) {
    URI entry = URI.create("http://" + host + "/list");
    return new Source(
        "bench",
        "测速",
        "zh",
        null,
        "测速",
        null,
        null,
        "never",
        PACE,
        List.of(new SourceEntry(EntryKind.LIST, entry, Duration.ofDays(7), null, null)),
        null,
        null);
  }
}
