package org.jianwei.deploy.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.line.KeptKafka;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.replay.ReplayRange;
import org.jianwei.ingest.replay.ReplayReport;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.PageReplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei replay}: what was fetched before, through the reader of today. */
@Command(
    name = "replay",
    description =
        "Reads the pages again that were fetched in a span of time, without touching the network,"
            + " and publishes their articles: what reads otherwise becomes a revision at the next"
            + " run of the line. Of an address that was fetched several times the last page counts.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  @Mixin BrokerOptions kafka = new BrokerOptions();
  @Mixin KeptOptions kept = new KeptOptions();

  @Option(
      names = "--pages",
      paramLabel = "FROM..TO",
      required = true,
      description =
          "When they were fetched: days (2026-03-01..2026-03-05, in Shanghai, the last one"
              + " included) or instants (2026-03-01T08:00:00Z..); either side may be left out.")
  String pages = "";

  @Option(
      names = "--print",
      description = "Print the articles as JSON Lines instead of publishing them.")
  boolean print;

  @Override
  public Integer call() {
    ReplayRange range = ReplayRange.parse(pages);
    SourceCatalogue catalogue = SourceCatalogue.ofDirectory(kept.sources());
    Home.logTo(kept.data);
    try (KeptKafka topics =
        KeptKafka.open(
            kept.data, kafka.choice(), List.of(Topics.PAGES, Topics.ARTICLES, Topics.REJECTS))) {
      PageReplay replay = new PageReplay(topics.kafka(), new PageReader(() -> catalogue));
      ReplayReport report =
          print ? printed(replay, range) : replay.publish(range, ReplayCommand::tell);
      System.err.println(report.describe());
      return Main.DONE;
    }
  }

  /** What stands on the terminal when a replay is stopped half-way. */
  private static void tell(long pages) {
    System.err.printf(
        Locale.ROOT,
        "%,d pages are read again and what they hold is published. A replay that is stopped keeps"
            + " this; run again, it begins at the first page, which changes nothing.%n",
        pages);
  }

  private static ReplayReport printed(PageReplay replay, ReplayRange range) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    ReplayReport report = replay.read(range, a -> out.println(JsonCodec.writeString(a)));
    out.flush();
    return report;
  }
}
