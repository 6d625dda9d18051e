package org.jianwei.ingest.stream;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryNews;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.Frontier;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.frontier.LinkRecord;
import org.jianwei.ingest.frontier.Settled;
import org.jianwei.ingest.frontier.SourceShare;
import org.jianwei.ingest.frontier.Tables;
import org.jianwei.ingest.frontier.Turn;
import org.jianwei.ingest.frontier.Turn.Overdue;
import org.jianwei.ingest.frontier.Wakes;
import org.jianwei.ingest.frontier.Watchlist;
import org.jianwei.ingest.health.HealthDesk;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The frontier of the hosts of one partition. A host is looked at when something is heard of it,
 * and when it becomes due; when that is, is kept in memory alone, since the stores tell it again.
 */
final class FrontierTask {

  private static final String STEP = "frontier";
  private static final Logger LOG = LoggerFactory.getLogger(FrontierTask.class);

  private final ProcessorContext<String, Object> context;
  private final Supplier<SourceCatalogue> sources;
  private final Frontier frontier;
  private final HealthDesk health;
  private final Tally tally;
  private final Wakes wakes = new Wakes();
  private final Set<String> inDoubt = new LinkedHashSet<>();
  private SourceCatalogue watched;
  private Instant healthAt = Instant.EPOCH;

  private FrontierTask(
      ProcessorContext<String, Object> context,
      Supplier<SourceCatalogue> sources,
      FrontierSettings settings,
      Tally tally) {
    this.context = context;
    this.sources = sources;
    this.tally = tally;
    this.watched = sources.get();
    int partition = context.taskId().partition();
    Tables tables = FrontierTables.of(context);
    this.frontier = new Frontier(tables, ours(watched, partition), settings, now(context));
    this.health = new HealthDesk(frontier, tables.shares(), settings, partition);
    wakeAll();
  }

  /** Takes over a partition and looks after its hosts from now on. */
  static FrontierTask open(
      ProcessorContext<String, Object> context,
      Supplier<SourceCatalogue> sources,
      FrontierSettings settings,
      Tally tally) {
    FrontierTask task = new FrontierTask(context, sources, settings, tally);
    context.schedule(
        FrontierTopology.TICK,
        PunctuationType.WALL_CLOCK_TIME,
        at -> task.wake(Instant.ofEpochMilli(at)));
    return task;
  }

  /**
   * Takes an echo of our own from the results: every result that was written before it is settled.
   *
   * @param writtenAt when it was sent out
   */
  void takeEcho(Instant writtenAt) {
    frontier.heardAllUntil(writtenAt);
    Instant now = now(context);
    List<String> hosts = List.copyOf(inDoubt);
    inDoubt.clear();
    hosts.forEach(host -> look(host, now));
  }

  /** Takes a result, or what came in on links. */
  void take(Object value) {
    Instant now = now(context);
    if (value instanceof FetchResult result) {
      heard(frontier.settle(result, now), result.host(), now);
    } else if (value instanceof Link link) {
      heard(frontier.add(link, now), link.host(), now);
      if (link.entry() != null) {
        // What was new there may make the next visit of the entry due sooner.
        wakes.hasten(link.entry().host());
      }
    } else if (value instanceof EntryReport report) {
      heard(frontier.report(report, now), report.key(), now);
    } else if (value instanceof EntryNews news) {
      heard(frontier.news(news, now), news.key(), now);
    } else if (value instanceof SourceShare share) {
      health.take(share);
    }
  }

  private void heard(Settled settled, String host, Instant now) {
    tally.count(STEP, settled.outcome());
    tell(settled.records(), settled.rejects(), now);
    pages(settled.pages(), now);
    look(host, now);
  }

  private void wake(Instant now) {
    followCatalogue();
    wakes.due(now).forEach(host -> look(host, now));
    if (!now.isBefore(healthAt)) {
      healthAt = now.plus(FrontierTopology.HEALTH_TICK);
      tellHealth(now);
    }
  }

  private void look(String host, Instant now) {
    Turn turn = frontier.turn(host, now);
    if (turn.order() != null) {
      tally.count(STEP, "order-" + turn.order().kind().label());
      forward(host, turn.order(), FrontierTopology.TO_ORDERS, now);
    }
    if (turn.overdue() == Overdue.IN_DOUBT) {
      doubt(host, now);
    } else if (turn.overdue() == Overdue.LOST) {
      tally.count(STEP, "order-lost");
    }
    tell(turn.records(), turn.rejects(), now);
    pages(turn.pages(), now);
    wakes.set(host, turn.wakeAt());
  }

  /**
   * An echo is sent to the results; hosts that fall in doubt before it is back wait for it, too.
   */
  private void doubt(String host, Instant now) {
    boolean first = inDoubt.isEmpty();
    boolean again = !inDoubt.add(host);
    if (first || again) {
      forward(host, null, FrontierTopology.TO_RESULTS, now);
    }
  }

  private void followCatalogue() {
    SourceCatalogue current = sources.get();
    if (current == watched) {
      return;
    }
    watched = current;
    try {
      frontier.watch(ours(current, context.taskId().partition()));
      health.watch();
      wakeAll();
    } catch (ConfigException e) {
      LOG.error("frontier: the changed catalogue is not used: {}", e.getMessage());
    }
  }

  private void wakeAll() {
    frontier.hosts().forEach(host -> wakes.set(host, Instant.EPOCH));
  }

  private void tellHealth(Instant now) {
    health
        .sharesDue(now)
        .forEach(share -> forward(share.key(), share, FrontierTopology.TO_LINKS, now));
    health
        .recordsDue(now)
        .forEach((source, record) -> forward(source, record, FrontierTopology.TO_HEALTH, now));
  }

  private void tell(List<LinkRecord> records, List<Reject> rejects, Instant now) {
    records.forEach(r -> forward(r.key(), r, FrontierTopology.TO_LINKS, now));
    rejects.forEach(r -> forward(r.recordKey(), r, FrontierTopology.TO_REJECTS, now));
  }

  private void pages(List<Page> pages, Instant now) {
    for (Page page : pages) {
      PageCodec.Encoded encoded = PageCodec.encode(page);
      context.forward(
          new Record<>(
              ArticleIds.ofCanonicalUrl(page.url()),
              encoded.value(),
              now.toEpochMilli(),
              encoded.headers()),
          FrontierTopology.TO_PAGES);
    }
  }

  private void forward(String key, @Nullable Object value, String sink, Instant now) {
    context.forward(new Record<>(key, value, now.toEpochMilli()), sink);
  }

  private static Watchlist ours(SourceCatalogue sources, int partition) {
    return Watchlist.of(sources, host -> HostPartition.of(host) == partition);
  }

  private static Instant now(ProcessorContext<String, Object> context) {
    return Instant.ofEpochMilli(context.currentSystemTimeMs());
  }
}
