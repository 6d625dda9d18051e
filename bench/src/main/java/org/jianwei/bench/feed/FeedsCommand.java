package org.jianwei.bench.feed;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feeds [DIR]}: what our reader and rome read of the same feeds. */
@Command(
    name = "feeds",
    description = {
      "Reads feeds with one defect each, and those of a directory, with our reader and with rome.",
      "Of the directory it counts agreement with our reader, which an independent count must check."
    },
    mixinStandardHelpOptions = true)
public final class FeedsCommand implements Callable<Integer> {

  /** How long a reader may take for one of the feeds with a defect. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A directory of feeds.")
  @Nullable Path directory;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (directory != null) {
      real(out, directory);
    }
    return defects(out) ? 0 : 1;
  }

  private static boolean defects(PrintWriter out) {
    boolean right = true;
    out.printf("%-32s %-24s %-24s %-24s%n", "one defect each", title(0), title(1), title(2));
    for (Map.Entry<String, byte[]> feed : DefectiveFeeds.all().entrySet()) {
      List<String> cells = new ArrayList<>();
      for (FeedRival rival : FeedRival.values()) {
        cells.add(verdict(rival, feed.getValue()));
      }
      right &= cells.get(0).startsWith("right");
      out.printf(
          "%-32s %-24s %-24s %-24s%n", feed.getKey(), cells.get(0), cells.get(1), cells.get(2));
    }
    return right;
  }

  private static String verdict(FeedRival rival, byte[] feed) {
    FutureTask<@Nullable List<SeenEntry>> task = new FutureTask<>(() -> entries(rival, feed));
    Thread thread = new Thread(task, "feeds-" + rival);
    thread.setDaemon(true);
    thread.start();
    try {
      return verdict(task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return "over " + PATIENCE.toSeconds() + " s";
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String verdict(@Nullable List<SeenEntry> read) {
    if (read == null) {
      return "refused";
    }
    if (read.equals(DefectiveFeeds.ENTRIES)) {
      return "right";
    }
    if (read.size() != DefectiveFeeds.ENTRIES.size()) {
      return read.size() + " of 2 entries";
    }
    for (int i = 0; i < read.size(); i++) {
      if (!read.get(i).title().equals(DefectiveFeeds.ENTRIES.get(i).title())) {
        return "wrong titles";
      }
    }
    return read.stream().anyMatch(e -> e.at() == null) ? "no instant" : "wrong instant";
  }

  private static void real(PrintWriter out, Path directory) throws IOException {
    List<byte[]> feeds = feeds(directory);
    out.printf(
        "%-24s %8s %8s %10s %10s %10s%n",
        feeds.size() + " files", "read", "entries", "titles", "addresses", "instants");
    for (FeedRival rival : FeedRival.values()) {
      Tally tally = new Tally();
      feeds.forEach(feed -> tally.add(entries(rival, feed), entries(FeedRival.OURS, feed)));
      out.printf(
          "%-24s %8d %8d %10d %10d %10d%n",
          rival.title(), tally.read, tally.entries, tally.titles, tally.urls, tally.instants);
    }
    out.println();
  }

  private static List<byte[]> feeds(Path directory) throws IOException {
    List<byte[]> feeds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        feeds.add(Files.readAllBytes(file));
      }
    }
    return feeds;
  }

  /** Null where the rival refuses the feed; a stack that overflows is a refusal of its own kind. */
  private static @Nullable List<SeenEntry> entries(FeedRival rival, byte[] feed) {
    try {
      return rival.read(feed);
    } catch (IOException | FeedException | RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private static String title(int rival) {
    return FeedRival.values()[rival].title();
  }

  /** How far a rival sees the same as our reader. */
  private static final class Tally {

    int read;
    int entries;
    int titles;
    int urls;
    int instants;

    void add(@Nullable List<SeenEntry> seen, @Nullable List<SeenEntry> ours) {
      if (seen == null || seen.isEmpty() || ours == null) {
        return;
      }
      read++;
      entries += seen.size();
      for (int i = 0; i < Math.min(seen.size(), ours.size()); i++) {
        SeenEntry one = seen.get(i);
        SeenEntry other = ours.get(i);
        titles += one.title().equals(other.title()) ? 1 : 0;
        urls += Objects.equals(one.url(), other.url()) ? 1 : 0;
        instants += one.at() != null && one.at().equals(other.at()) ? 1 : 0;
      }
    }
  }
}
