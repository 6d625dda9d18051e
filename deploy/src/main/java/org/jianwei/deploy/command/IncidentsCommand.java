package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.deploy.batch.IncidentBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei incidents}: from articles to incident records without a broker. */
@Command(
    name = "incidents",
    description =
        "Labels and groups the articles of a file, read in its order as a stream, and prints the"
            + " record of every incident: JSON Lines in, JSON Lines out after the last line.",
    mixinStandardHelpOptions = true)
final class IncidentsCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "IN.jsonl",
      description = "One article a line: {\"id\", \"title\"?, \"date\"?, \"body\"?, \"source\"?}.")
  Path file = Path.of("");

  @Option(
      names = "--check",
      description =
          "Instead of records, print for each incident what the drafts of its titles and summaries"
              + " said that no article states; exit code 1 if there is any.")
  boolean check;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    IncidentBatch batch = new IncidentBatch(new Assessor(), IncidentWriter.shipped());
    try (Reader in = Inputs.open(file);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      long broken = batch.read(in, file.toString(), err);
      long refused = 0;
      if (check) {
        refused = batch.check(out);
      } else {
        batch.write(out);
      }
      return broken + refused == 0 ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }
}
