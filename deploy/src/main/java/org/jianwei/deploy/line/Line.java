package org.jianwei.deploy.line;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jianwei.aggregate.stream.AggregateService;
import org.jianwei.classify.stream.ClassifyService;
import org.jianwei.classify.stream.SecondReaderService;
import org.jianwei.console.stream.ConsoleService;
import org.jianwei.contracts.Topics;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.ingest.source.LiveCatalogue;
import org.jianwei.ingest.stream.FetcherService;
import org.jianwei.ingest.stream.FrontierService;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.ingest.stream.ReaderService;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.jspecify.annotations.Nullable;

/** The whole line, or some of its roles, in this process. */
public final class Line implements AutoCloseable {

  static final String APPLICATION_PREFIX = "jianwei";

  private final DataDirectory data;
  private final @Nullable EmbeddedBroker broker;
  private final KafkaSettings kafka;
  private final Services services;
  private final @Nullable ConsoleService console;
  private final Tally tally;

  private Line(
      DataDirectory data,
      @Nullable EmbeddedBroker broker,
      KafkaSettings kafka,
      Services services,
      @Nullable ConsoleService console,
      Tally tally) {
    this.data = data;
    this.broker = broker;
    this.kafka = kafka;
    this.services = services;
    this.console = console;
    this.tally = tally;
  }

  /**
   * Starts the line and returns when all of it runs.
   *
   * @param progress told what is being started, one short phrase at a time
   * @throws org.jianwei.runtime.config.ConfigException if something cannot start as configured;
   *     nothing is left running then
   */
  public static Line start(LineSettings settings, Consumer<String> progress) {
    DataDirectory data = DataDirectory.open(settings.data());
    EmbeddedBroker broker = null;
    try {
      if (settings.broker() instanceof BrokerChoice.Embedded embedded) {
        progress.accept("starting the broker");
        broker = EmbeddedBroker.start(new BrokerSettings(data.broker(), embedded.port()));
      }
      KafkaSettings kafka = kafka(settings.broker(), broker, data);
      progress.accept("checking the topics");
      new TopicProvisioner(kafka).provision(Topics.all());
      return startServices(settings, data, broker, kafka, progress);
    } catch (RuntimeException e) {
      if (broker != null) {
        broker.close();
      }
      data.close();
      throw e;
    }
  }

  /** How to reach its Kafka. */
  public KafkaSettings kafka() {
    return kafka;
  }

  /** What became of the records since the start. */
  public Tally tally() {
    return tally;
  }

  /** Where the console listens; null where it does not run here. */
  public @Nullable URI consoleAddress() {
    return console == null ? null : console.address();
  }

  /** How it is as a whole: what the service says that is worst off. */
  public Health health() {
    return services.health();
  }

  /** The services that gave up, each as {@code name: why}. */
  public List<String> failures() {
    return services.failures();
  }

  @Override
  public void close() {
    services.close();
    if (broker != null) {
      broker.close();
    }
    data.close();
  }

  private static Line startServices(
      LineSettings settings,
      DataDirectory data,
      @Nullable EmbeddedBroker broker,
      KafkaSettings kafka,
      Consumer<String> progress) {
    Tally tally = new Tally();
    ConsoleService console =
        settings.roles().contains(Role.CONSOLE)
            ? new ConsoleService(kafka, settings.console(), tally)
            : null;
    Services services = new Services(services(settings, kafka, tally, console));
    progress.accept("starting " + settings.roles().size() + " services");
    services.start();
    return new Line(data, broker, kafka, services, console, tally);
  }

  private static List<Service> services(
      LineSettings settings, KafkaSettings kafka, Tally tally, @Nullable ConsoleService console) {
    IngestSettings ingest = settings.ingest();
    List<Service> services = new ArrayList<>();
    for (Role role : Role.values()) {
      if (settings.roles().contains(role)) {
        services.add(
            switch (role) {
              case FRONTIER ->
                  watching(settings, FrontierService.of(settings.sources(), ingest, kafka, tally));
              case FETCHER -> new FetcherService(ingest, kafka, tally, Clock.systemUTC());
              case READER -> watching(settings, ReaderService.of(settings.sources(), kafka, tally));
              case CLASSIFY -> ClassifyService.of(kafka, tally);
              case SECOND_READER ->
                  new SecondReaderService(
                      Objects.requireNonNull(settings.secondReader()),
                      kafka,
                      ingest.instance(),
                      tally,
                      Clock.systemUTC());
              case AGGREGATE -> AggregateService.of(kafka, settings.crosswalk(), tally);
              case CONSOLE -> Objects.requireNonNull(console);
            });
      }
    }
    return services;
  }

  private static Service watching(LineSettings settings, Service service) {
    return settings.sources() instanceof LiveCatalogue live
        ? new NotedService(service, live::fault)
        : service;
  }

  private static KafkaSettings kafka(
      BrokerChoice choice, @Nullable EmbeddedBroker broker, DataDirectory data) {
    if (broker != null) {
      return new KafkaSettings(
          broker.bootstrapServers(), data.streams(), APPLICATION_PREFIX, Map.of());
    }
    BrokerChoice.Cluster cluster = (BrokerChoice.Cluster) choice;
    return new KafkaSettings(
        cluster.bootstrapServers(), data.streams(), APPLICATION_PREFIX, cluster.client());
  }
}
