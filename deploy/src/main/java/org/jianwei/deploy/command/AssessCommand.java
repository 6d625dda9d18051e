package org.jianwei.deploy.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.classify.batch.AssessBatch;
import org.jianwei.classify.explain.Explainer;
import org.jianwei.contracts.article.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianwei assess}: labels articles without a broker. */
@Command(
    name = "assess",
    description = "Labels the articles of a file: JSON Lines in, JSON Lines out.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  private static final int COLUMNS = 88;

  @Parameters(
      index = "0",
      paramLabel = "IN.jsonl",
      description = "One article a line: {\"id\", \"title\"?, \"date\"?, \"body\"?, \"source\"?}.")
  Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "With --explain: only the article of this id.")
  @Nullable String id;

  @Option(
      names = "--explain",
      description = "Show for a person why each article is labelled as it is, instead of JSON.")
  boolean explain;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try (Reader in = Inputs.open(file);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      if (explain) {
        return explain(new BufferedReader(in), out, err) ? Main.DONE : Main.NOT_AS_EXPECTED;
      }
      if (id != null) {
        err.println("jianwei: an id goes with --explain");
        return Main.CANNOT_START;
      }
      long broken = new AssessBatch(new Assessor()).run(in, file.toString(), out, err);
      return broken == 0 ? Main.DONE : Main.NOT_AS_EXPECTED;
    }
  }

  /** Whether every line could be read and, where an id was given, its article was there. */
  private boolean explain(BufferedReader lines, PrintWriter out, PrintWriter err)
      throws IOException {
    boolean terminal = System.console() != null;
    Explainer explainer = new Explainer(new Assessor(), COLUMNS, terminal);
    boolean[] good = {true};
    boolean[] found = {id == null};
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String place = file + ":" + ++number;
      if (!line.isBlank()) {
        ArticleRow.parse(line)
            .<Runnable>fold(
                article -> () -> found[0] |= show(article, explainer, out),
                reason ->
                    () -> {
                      err.println(place + ": " + reason);
                      good[0] = false;
                    })
            .run();
      }
    }
    if (!found[0]) {
      err.println("jianwei: " + file + " has no article '" + id + "'");
    }
    return good[0] && found[0];
  }

  private boolean show(Article article, Explainer explainer, PrintWriter out) {
    boolean wanted = id == null || article.id().equals(id);
    if (wanted) {
      out.print(explainer.explain(article));
    }
    return wanted;
  }
}
