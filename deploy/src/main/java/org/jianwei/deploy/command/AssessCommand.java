package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.AssessBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jianwei assess}: labels articles without a broker. */
@Command(
    name = "assess",
    description = "Labels the articles of a file: JSON Lines in, JSON Lines out.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "IN.jsonl",
      description = "One article a line: {\"id\", \"title\"?, \"date\"?, \"body\"?, \"source\"?}.")
  Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try (Reader in = Inputs.open(file);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      long broken = new AssessBatch(new Assessor()).run(in, file.toString(), out, err);
      return broken == 0 ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }
}
