package org.jianwei.bench.assess;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jianwei.bench.timing.Machine;
import org.jianwei.bench.timing.Race;
import org.jianwei.bench.timing.Rounds;
import org.jianwei.bench.timing.Timing;
import org.jianwei.contracts.article.Article;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: relevant articles a second, what each step takes of it, and on two threads. */
@Command(
    name = "assess",
    description = "Assesses the relevant articles of a collection, and times every step.",
    mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {

  private static final Rounds ROUNDS = new Rounds(4, 7, Duration.ofMillis(1));
  private static final int THREADS = 2;
  private static final int PASSES = 6;

  @Parameters(
      paramLabel = "CORPUS",
      description = "JSON Lines with title, text and date; may be gzipped.")
  Path corpus = Path.of("");

  @Option(
      names = "--limit",
      defaultValue = "5000",
      paramLabel = "N",
      description = "Lines to read (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--at-least",
      defaultValue = "0",
      paramLabel = "N",
      description = "Fail below this many articles a second on one thread.")
  double atLeast;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Steps steps = new Steps();
    List<Article> relevant = steps.relevant(CollectedArticles.read(corpus, limit));
    if (relevant.isEmpty()) {
      throw new ConfigException(corpus + ": no article of it is relevant");
    }
    List<Timing> timings = new Race(ROUNDS).run(steps.rivals(relevant));
    PrintWriter out = spec.commandLine().getOut();
    double perSecond = timings.get(0).perSecond() * relevant.size();
    print(relevant, timings, out);
    out.printf(
        Locale.ROOT,
        "%none thread: %,.0f relevant articles a second; %d threads: %,.0f%n",
        perSecond,
        THREADS,
        threads(steps, relevant));
    return perSecond >= atLeast ? 0 : 1;
  }

  private static void print(List<Article> relevant, List<Timing> timings, PrintWriter out) {
    double chars = relevant.stream().mapToInt(a -> a.text().length()).average().orElse(0);
    out.printf(
        Locale.ROOT,
        "%s%n%n%d relevant articles of %,.0f chars in the mean%n%n",
        Machine.describe(),
        relevant.size(),
        chars);
    out.println("| step | µs an article (middle half) | share | KB allocated |");
    out.println("|---|---|---|---|");
    double whole = timings.get(0).nanos().median();
    for (Timing t : timings) {
      double each = 1e3 * relevant.size();
      out.printf(
          Locale.ROOT,
          "| %s | %.0f (%.0f–%.0f) | %.0f %% | %.0f |%n",
          t.name(),
          t.nanos().median() / each,
          t.nanos().low() / each,
          t.nanos().high() / each,
          100 * t.nanos().median() / whole,
          t.bytes() / 1024 / relevant.size());
    }
  }

  /** Articles a second of all threads together; each goes over all articles. */
  private static double threads(Steps steps, List<Article> relevant) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Future<Long>> passes = new ArrayList<>();
      for (int i = 0; i < THREADS * PASSES; i++) {
        passes.add(pool.submit(() -> steps.assess(relevant)));
      }
      for (Future<Long> pass : passes) {
        pass.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return THREADS * PASSES * relevant.size() / seconds;
    } catch (ExecutionException e) {
      throw new IllegalStateException("assessing failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
