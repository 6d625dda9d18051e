package org.jianwei.bench.assess;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.classify.batch.AssessBatch;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.json.JsonCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code damage}: collected texts, whole and damaged, none of which may stop the assessor. */
@Command(
    name = "damage",
    description =
        "Assesses collected texts twice, then a share of them damaged at random: nothing may be"
            + " thrown, both runs must give the same bytes, every quote must stand in its text.",
    mixinStandardHelpOptions = true)
public final class DamageCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "JSON Lines with title, text and date, or headlines (.tsv); may be gzipped.")
  List<Path> corpora = List.of();

  @Option(
      names = "--share",
      defaultValue = "0.25",
      paramLabel = "S",
      description = "Share of the texts that is damaged (default: ${DEFAULT-VALUE}).")
  double share;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of the damage (default: ${DEFAULT-VALUE}).")
  long seed;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Assessor assessor = new Assessor();

  @Override
  public Integer call() throws IOException {
    RandomGenerator random = new SplittableRandom(seed);
    int failures = 0;
    for (Path corpus : corpora) {
      List<Article> articles = CollectedArticles.read(corpus, Integer.MAX_VALUE);
      failures += check(corpus.getFileName() + " as it is", articles);
      List<Article> chosen =
          articles.stream().filter(article -> random.nextDouble() < share).toList();
      List<Article> damaged = new ArrayList<>();
      chosen.forEach(a -> damaged(a, random).ifPresent(damaged::add));
      failures += check(corpus.getFileName() + " damaged, seed " + seed, damaged);
      say("  without any text left, and refused: " + (chosen.size() - damaged.size()));
    }
    return failures == 0 ? 0 : 1;
  }

  private static Optional<Article> damaged(Article article, RandomGenerator random) {
    JsonNode row =
        JsonCodec.mapper()
            .createObjectNode()
            .put("title", DamagedText.of(article.title(), random))
            .put("body", DamagedText.of(article.text(), random));
    return ArticleRow.collected(article.id(), row).fold(Optional::of, reason -> Optional.empty());
  }

  private int check(String name, List<Article> articles) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Article article : articles) {
      wrong(article).forEach(fault -> wrong.add(article.id() + ": " + fault));
    }
    boolean same = run(articles).equals(run(articles));
    say(
        String.format(
            Locale.ROOT,
            "%s: %,d texts, %d faults, a second run gives %s",
            name,
            articles.size(),
            wrong.size(),
            same ? "the same bytes" : "OTHER BYTES"));
    wrong.stream().limit(20).forEach(fault -> say("  " + fault));
    return wrong.size() + (same ? 0 : 1);
  }

  private List<String> wrong(Article article) {
    try {
      return quotes(assessor.assess(article, 1).judgement())
          .filter(evidence -> !evidence.isFoundIn(article))
          .map(evidence -> "no such text at " + evidence.start() + " of the " + evidence.field())
          .toList();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of("thrown: " + e);
    }
  }

  private static Stream<Evidence> quotes(Judgement judgement) {
    return Stream.concat(
        judgement.findings().stream().map(Finding::evidence).flatMap(List::stream),
        judgement.facts().stream().map(Fact::evidence));
  }

  /** Everything that {@code jianwei assess} would write, by an assessor of its own. */
  private static String run(List<Article> articles) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Article article : articles) {
      rows.append(
              JsonCodec.mapper()
                  .createObjectNode()
                  .put("id", article.id())
                  .put("title", article.title())
                  .put("body", article.text()))
          .append('\n');
    }
    StringWriter out = new StringWriter();
    new AssessBatch(new Assessor())
        .run(new StringReader(rows.toString()), "texts", out, new PrintWriter(new StringWriter()));
    return out.toString();
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
