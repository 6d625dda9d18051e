package org.jianwei.bench.group;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianwei.bench.timing.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code group}: a year of made-up articles, written, assessed and grouped. */
@Command(
    name = "group",
    description = {
      "Groups a year of made-up articles, really assessed, with its rows on disk.",
      "How right it is on them says whether that drifts, and nothing about real news."
    },
    mixinStandardHelpOptions = true)
public final class GroupCommand implements Callable<Integer> {

  @Option(
      names = "--articles",
      defaultValue = "20000",
      paramLabel = "N",
      description = "Articles of the year (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "What the year is drawn from (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--small",
      description = "Only cases of 1 to 4 articles: many open incidents from few articles.")
  boolean small;

  @Option(names = "--show", paramLabel = "N", description = "Print N of the articles and stop.")
  int show;

  @Option(
      names = "--faults",
      paramLabel = "N",
      description = "Print N articles that stand with those of another case, and why.")
  int faults;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    PressFile press = PressFile.shipped();
    List<Assignment> plan = Assignments.draw(press, seed, articles, small);
    if (show > 0) {
      Newsroom newsroom = new Newsroom(press);
      plan.stream()
          .limit(show)
          .map(a -> a.genre() + " " + newsroom.write(a).title() + "\n" + newsroom.write(a).text())
          .forEach(out::println);
      return 0;
    }
    out.printf(Locale.ROOT, "%s%nseed %d, %,d articles%n%n", Machine.describe(), seed, plan.size());
    try (ScratchStore scratch = ScratchStore.create()) {
      Year year = new Year(scratch.store(), out);
      year.run(new AssessedYear(press), plan);
      year.faults(faults);
      out.printf(Locale.ROOT, "restart: ready after %.1f s%n", year.restartSeconds());
    }
    return 0;
  }
}
