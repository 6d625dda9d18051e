package org.jianwei.deploy.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command {@code jianwei}. Exit codes: 0 done; 1 done, but something did not come out as it
 * should; 2 cannot start as it was called or configured.
 */
@Command(
    name = "jianwei",
    description = "Watches Chinese-language news for AI harms.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      HealthCommand.class,
      TopicsCommand.class,
      PressCommand.class,
      PourCommand.class,
      SourcesCommand.class,
      ReplayCommand.class,
      ExtractCommand.class,
      AssessCommand.class,
      GroupCommand.class,
      IncidentsCommand.class,
      DecideCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but something did not come out as it should",
      "2:cannot start as it was called or configured"
    })
public final class Main {

  static final int DONE = 0;
  static final int NOT_AS_EXPECTED = 1;
  static final int CANNOT_START = 2;

  private Main() {}

  /** Runs one verb and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one verb and returns its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    if (args.length == 0) {
      line.usage(line.getOut());
      return CANNOT_START;
    }
    return line.execute(args);
  }

  /** What a person can mend is one sentence; anything else is a defect and shows its trace. */
  private static int explain(Exception failure, CommandLine command) {
    if (failure instanceof ConfigException) {
      command.getErr().println("jianwei: " + failure.getMessage());
      return CANNOT_START;
    }
    failure.printStackTrace(command.getErr());
    return NOT_AS_EXPECTED;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"jianwei " + ProductVersion.get()};
    }
  }
}
