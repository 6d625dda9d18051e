package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.GroupBatch;
import org.jianwei.classify.batch.GroupExplainer;
import org.jianwei.classify.incident.Admission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei group}: groups articles into incidents without a broker. */
@Command(
    name = "group",
    description =
        "Groups the articles of a file, read in its order as a stream: JSON Lines in, JSON Lines"
            + " out after the last line.",
    mixinStandardHelpOptions = true)
final class GroupCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "IN.jsonl",
      description = "One article a line: {\"id\", \"title\"?, \"date\"?, \"body\"?, \"source\"?}.")
  Path file = Path.of("");

  @Option(names = "--all", description = "Group every article, not only those that report AI harm.")
  boolean all;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "ID",
      description = "Say why the two articles with these ids are, or are not, together.")
  List<String> explain = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Admission admission = all ? Admission.ALL : Admission.RELEVANT;
    try (Reader in = Inputs.open(file);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      if (!explain.isEmpty()) {
        boolean found =
            new GroupExplainer(new Assessor()::assess, admission)
                .run(in, explain.get(0), explain.get(1), out);
        return found ? Main.DONE : Main.NOT_AS_EXPECTED;
      }
      long broken =
          new GroupBatch(new Assessor()::assess, admission).run(in, file.toString(), out, err);
      return broken == 0 ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }
}
