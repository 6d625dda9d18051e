package org.jianwei.bench.page;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianwei.bench.page.SavedPages.SavedPage;
import org.jianwei.bench.timing.Race;
import org.jianwei.bench.timing.Rival;
import org.jianwei.bench.timing.Rounds;
import org.jianwei.bench.timing.Spread;
import org.jianwei.bench.timing.Timing;
import org.jianwei.bench.timing.TimingTable;
import org.jianwei.ingest.text.CharsetDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: pages a second against Readability4J, and how right both are. */
@Command(
    name = "read",
    description = "Reads saved pages with Jianwei and with Readability4J, in turns.",
    mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

  private static final int BOUND_MISSED = 1;

  /** Passes over all pages before the clock counts: the compiler needs some hundred pages. */
  private static final int WARM_UP = 8;

  @Parameters(paramLabel = "DIR", description = "Pages as they were served, one a file.")
  Path directory = Path.of(".");

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "JSON array of {file, content}: print the F1 of both texts too.")
  @Nullable Path gold;

  @Option(
      names = "--at-least",
      paramLabel = "RATIO",
      description = "Exit with 1 if ours is not so many times as fast.")
  double atLeast;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds that count (default: ${DEFAULT-VALUE}).")
  int rounds = 7;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<SavedPage> pages = SavedPages.in(directory);
    List<String> texts =
        pages.stream().map(p -> CharsetDecision.decode(p.bytes(), null).text()).toList();
    List<Timing> timings =
        new Race(new Rounds(WARM_UP, rounds, Duration.ofMillis(1)))
            .run(
                List.of(
                    new Rival("Readability4J 1.0.8, decoded text", () -> rival(pages, texts)),
                    new Rival("Readability4J 1.0.8, bytes", () -> rival(pages)),
                    new Rival("Jianwei", () -> ours(pages))));
    PrintWriter out = spec.commandLine().getOut();
    List<Timing> each = timings.stream().map(t -> each(t, pages.size())).toList();
    out.print(TimingTable.of("page", each));
    if (gold != null) {
      printF1(out, GoldTexts.of(gold), pages, texts);
    }
    return timings.get(timings.size() - 1).speed().median() >= atLeast ? 0 : BOUND_MISSED;
  }

  private static long rival(List<SavedPage> pages, List<String> texts) {
    long chars = 0;
    for (int i = 0; i < pages.size(); i++) {
      chars += PageReaders.readability4j(pages.get(i).name(), texts.get(i)).length();
    }
    return chars;
  }

  /** From the same bytes as ours, decoded by the same class: it has no decoder of its own. */
  private static long rival(List<SavedPage> pages) {
    long chars = 0;
    for (SavedPage page : pages) {
      String html = CharsetDecision.decode(page.bytes(), null).text();
      chars += PageReaders.readability4j(page.name(), html).length();
    }
    return chars;
  }

  private static long ours(List<SavedPage> pages) {
    return pages.stream().mapToLong(page -> PageReaders.ours(page).length()).sum();
  }

  /** One operation is a pass over all pages, so that both rivals do the same work in a turn. */
  private static Timing each(Timing pass, int pages) {
    Spread nanos = pass.nanos();
    return new Timing(
        pass.name(),
        new Spread(nanos.low() / pages, nanos.median() / pages, nanos.high() / pages),
        pass.bytes() / pages,
        pass.speed());
  }

  private static void printF1(
      PrintWriter out, GoldTexts gold, List<SavedPage> pages, List<String> texts) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      SavedPage page = pages.get(i);
      gold.f1(page.name(), PageReaders.ours(page)).ifPresent(ours::add);
      gold.f1(page.name(), PageReaders.readability4j(page.name(), texts.get(i)))
          .ifPresent(theirs::add);
    }
    out.printf(
        Locale.ROOT,
        "%nBody F1 over %d pages: Jianwei %.3f, Readability4J %.3f%n",
        ours.size(),
        mean(ours),
        mean(theirs));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
