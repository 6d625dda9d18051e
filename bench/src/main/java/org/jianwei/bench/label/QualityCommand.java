package org.jianwei.bench.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.AssessBatch;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quality}: labels of labelled files, scored by the scorer that lies with them. */
@Command(
    name = "quality",
    description =
        "Labels the development files of EVAL_DIR and scores them with its score.py (python3): all"
            + " rows, then the half whose rows may be read and the half whose rows may not."
            + " Everything printed is recorded in quality.txt beside the predictions.",
    mixinStandardHelpOptions = true)
public final class QualityCommand implements Callable<Integer> {

  private static final List<String> FILES =
      List.of("headlines-dev.jsonl", "articles-dev.jsonl", "aim-china-dev.jsonl");

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "EVAL_DIR", description = "holds the labelled files and score.py")
  Path evalDir = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where predictions and quality.txt are written (default: ${DEFAULT-VALUE})")
  Path out = Path.of("bench", "target", "quality");

  private final List<String> report = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isReadable(evalDir.resolve("score.py"))) {
      throw new ConfigException(evalDir + " holds no score.py");
    }
    Files.createDirectories(out);
    AssessBatch batch = new AssessBatch(new Assessor());
    for (String file : FILES) {
      score(batch, evalDir.resolve(file));
    }
    Path seeds = evalDir.resolveSibling("seeds").resolve("aim-incidents.json");
    if (Files.isReadable(seeds)) {
      seeds(seeds, assessed(batch, seeds));
    }
    Files.write(out.resolve("quality.txt"), report, StandardCharsets.UTF_8);
    return 0;
  }

  private void score(AssessBatch batch, Path gold) throws IOException, InterruptedException {
    Path predictions = assessed(batch, gold);
    say("== " + gold.getFileName());
    say(scorer("assess", gold, predictions));
    for (boolean even : new boolean[] {true, false}) {
      LabelledHalves.Scorable half = LabelledHalves.part(gold, predictions, even, out);
      say("-- " + half.name() + ", rows: " + half.rows());
      if (half.rows() > 0) {
        say(scorer("assess", half.gold(), half.predictions()));
      }
    }
  }

  private Path assessed(AssessBatch batch, Path gold) throws IOException, InterruptedException {
    Path predictions = out.resolve(gold.getFileName() + ".assessed");
    PrintWriter messages = spec.commandLine().getErr();
    try (Reader in = new StringReader(scorer("input", gold));
        Writer to = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      batch.run(in, gold.toString(), to, messages);
    }
    return predictions;
  }

  /** How many headlines of the two incidents get the label that AIM gave them. */
  private void seeds(Path incidents, Path predictions) throws IOException {
    List<String> wanted = new ArrayList<>();
    for (JsonNode incident : JsonCodec.mapper().readTree(Files.readString(incidents))) {
      incident.path("articles").forEach(article -> wanted.add(article.path("label").asText()));
    }
    List<String> said = new ArrayList<>();
    for (String line : Files.readAllLines(predictions, StandardCharsets.UTF_8)) {
      said.add(JsonCodec.mapper().readTree(line).path("label").asText());
    }
    long right = 0;
    for (int i = 0; i < wanted.size(); i++) {
      right += isSame(wanted.get(i), said.get(i)) ? 1 : 0;
    }
    say("== AIM's label for the seed headlines: " + right + " of " + wanted.size());
  }

  /** AIM writes its labels in several ways, with and without the AI. */
  private static boolean isSame(String aims, String ours) {
    String plain = aims.toLowerCase(Locale.ROOT).replace("ai ", "");
    return ours.toLowerCase(Locale.ROOT).replace("ai ", "").contains(plain);
  }

  private String scorer(String verb, Path... files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(evalDir.resolve("score.py").toString());
    command.add(verb);
    Arrays.stream(files).map(Path::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new ConfigException("score.py " + verb + " failed on " + files[0]);
    }
    return printed.stripTrailing();
  }

  private void say(String text) {
    report.add(text);
    spec.commandLine().getOut().println(text);
  }
}
