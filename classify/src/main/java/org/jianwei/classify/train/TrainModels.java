package org.jianwei.classify.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jianwei.classify.gate.AiGate;
import org.jianwei.classify.harm.FeatureExtractor;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.LinearModel;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Trains the shipped models: {@code TrainModels OUT_DIR LABELLED_FILE…}. The same files give the
 * same models, byte for byte. Run it again whenever lexicon or features change.
 */
public final class TrainModels {

  private final SignalLexicon lexicon = SignalLexicon.shipped();
  private final AiGate gate = new AiGate(lexicon);
  private final FeatureExtractor extractor = new FeatureExtractor(lexicon);
  private final PrintStream report;
  private final boolean ablation;

  private TrainModels(PrintStream report, boolean ablation) {
    this.report = report;
    this.ablation = ablation;
  }

  /** Trains; the arguments are the directory of the models and the labelled files. */
  public static void main(String[] args) throws IOException {
    List<String> paths = new ArrayList<>(Arrays.asList(args));
    boolean ablation = paths.remove("--ablation");
    if (paths.size() < 2) {
      throw new IllegalArgumentException(
          "usage: TrainModels [--ablation] OUT_DIR LABELLED_FILE...");
    }
    List<LabelledArticle> articles = new ArrayList<>();
    for (String file : paths.subList(1, paths.size())) {
      articles.addAll(LabelledFile.read(Path.of(file)));
    }
    new TrainModels(System.out, ablation).train(articles, Path.of(paths.get(0)));
  }

  private void train(List<LabelledArticle> articles, Path out) throws IOException {
    Files.createDirectories(out);
    List<String> labels = List.copyOf(Facet.LABEL.vocabulary());
    List<Example> examples = examples(articles, labels, a -> List.of(a.label()));
    CrossValidation validation = new CrossValidation(lexicon, labels);
    validation.report(examples, report);
    if (ablation) {
      validation.ablation(examples, report);
    }
    write(LinearTrainer.ofLabels(labels).train(examples), out.resolve("label.model"));
    for (Facet facet : LabelledArticle.FACETS) {
      facet(facet, articles, out);
    }
  }

  private void facet(Facet facet, List<LabelledArticle> articles, Path out) throws IOException {
    List<String> classes = List.copyOf(facet.vocabulary());
    List<LabelledArticle> harms =
        articles.stream().filter(a -> a.asked(facet) && isHarm(a.label())).toList();
    List<Example> examples = examples(harms, classes, a -> a.values(facet));
    LinearModel model = LinearTrainer.ofFacet(classes).train(examples);
    write(model, out.resolve(facet.label() + ".model"));
  }

  private List<Example> examples(
      List<LabelledArticle> articles,
      List<String> classes,
      Function<LabelledArticle, Collection<String>> values) {
    List<Example> examples = new ArrayList<>();
    for (LabelledArticle labelled : articles) {
      Reading reading = Reading.of(labelled.article(), lexicon);
      if (gate.concernsAi(reading)) {
        BitSet belongs = new BitSet();
        values.apply(labelled).forEach(value -> belongs.set(classes.indexOf(value)));
        FeatureVector features = extractor.of(reading);
        examples.add(
            new Example(
                groupOf(labelled.article()),
                labelled.judged(),
                labelled.doubtful(),
                reading,
                features,
                belongs));
      }
    }
    report.printf(Locale.ROOT, "%d of %d texts pass the gate%n", examples.size(), articles.size());
    return examples;
  }

  private static String groupOf(Article article) {
    return article.publishedAt() == null
        ? article.id()
        : YearMonth.from(article.publishedAt()).toString();
  }

  private static boolean isHarm(String label) {
    return label.equals(Label.AI_INCIDENT.label()) || label.equals(Label.AI_HAZARD.label());
  }

  private static void write(LinearModel model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }
}
