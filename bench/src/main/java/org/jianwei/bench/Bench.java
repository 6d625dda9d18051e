package org.jianwei.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jianwei.bench.assess.AssessCommand;
import org.jianwei.bench.assess.DamageCommand;
import org.jianwei.bench.feed.FeedsCommand;
import org.jianwei.bench.fetch.FetchCommand;
import org.jianwei.bench.group.CapacityCommand;
import org.jianwei.bench.group.GroupCommand;
import org.jianwei.bench.label.GateCommand;
import org.jianwei.bench.label.QualityCommand;
import org.jianwei.bench.page.FuzzCommand;
import org.jianwei.bench.page.PerturbCommand;
import org.jianwei.bench.page.ReadCommand;
import org.jianwei.bench.record.RecordCommand;
import org.jianwei.bench.timing.NoiseCommand;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command {@code bench/run}: one verb for each thing that is measured. Exit codes: 0 measured,
 * and every bound that the verb was given holds; 1 measured, and one does not; 2 cannot start as it
 * was called.
 */
@Command(
    name = "bench/run",
    description = "Measures how fast and how right Jianwei is on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AssessCommand.class,
      DamageCommand.class,
      FeedsCommand.class,
      FetchCommand.class,
      GateCommand.class,
      GroupCommand.class,
      CapacityCommand.class,
      QualityCommand.class,
      NoiseCommand.class,
      ReadCommand.class,
      RecordCommand.class,
      PerturbCommand.class,
      FuzzCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured, and every bound that was given holds",
      "1:measured, and a bound does not hold",
      "2:cannot start as it was called"
    })
public final class Bench {

  private static final int CANNOT_START = 2;

  private Bench() {}

  /** Runs one verb and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine line = new CommandLine(new Bench());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof ConfigException) {
            command.getErr().println("bench: " + failure.getMessage());
            return CANNOT_START;
          }
          throw failure;
        });
    if (args.length == 0) {
      line.usage(line.getOut());
      return CANNOT_START;
    }
    int exit = line.execute(args);
    line.getOut().flush();
    return exit;
  }
}
