package org.jianwei.bench.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianwei.bench.timing.Machine;
import org.jianwei.classify.gate.AiGate;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gate}: how many chars a second the gate passes judgement on, articles in memory. */
@Command(
    name = "gate",
    description =
        "Asks the gate about each article of a gzipped JSON Lines file (title, text), on one thread"
            + " and on two, and prints millions of chars a second.",
    mixinStandardHelpOptions = true)
public final class GateCommand implements Callable<Integer> {

  private static final int ROUNDS = 15;
  private static final int WARM_UP_ROUNDS = 5;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLES", description = "articles, such as articles-5000.jsonl.gz")
  Path articles = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> texts = read();
    AiGate gate = new AiGate(SignalLexicon.shipped());
    long chars = texts.stream().mapToLong(String::length).sum();
    long passed = texts.stream().filter(gate::mayConcernAi).count();
    say(Machine.describe());
    say(
        String.format(
            Locale.ROOT,
            "%,d texts of %,d chars; a word of AI in %,d",
            texts.size(),
            chars,
            passed));
    say(String.format(Locale.ROOT, "one thread: %.0f million chars/s", rate(gate, texts, 1)));
    say(String.format(Locale.ROOT, "two threads: %.0f million chars/s", rate(gate, texts, 2)));
    return 0;
  }

  /** The median over rounds in which each thread asks about every text. */
  private static double rate(AiGate gate, List<String> texts, int threads)
      throws InterruptedException {
    long chars = texts.stream().mapToLong(String::length).sum() * threads;
    double[] rates = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      List<Thread> all = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < threads; i++) {
        Thread thread = new Thread(() -> texts.forEach(gate::mayConcernAi));
        thread.start();
        all.add(thread);
      }
      for (Thread thread : all) {
        thread.join();
      }
      if (round >= 0) {
        rates[round] = chars * 1e3 / (System.nanoTime() - start);
      }
    }
    Arrays.sort(rates);
    return rates[ROUNDS / 2];
  }

  private List<String> read() throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines = TextFile.open(articles)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonCodec.mapper().readTree(line);
        texts.add(article.path("title").asText());
        texts.add(article.path("text").asText());
      }
    }
    return texts;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
