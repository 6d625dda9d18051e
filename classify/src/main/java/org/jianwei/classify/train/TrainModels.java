package org.jianwei.classify.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Trains the shipped models: {@code TrainModels OUT_DIR LABELLED_FILE…}. The same files give the
 * same models, byte for byte. Run it again whenever lexicon or features change.
 */
public final class TrainModels {

  private static final float DECAY = 1e-3f;
  private static final String BODY_ALONE = "#body";

  private final SignalLexicon lexicon = SignalLexicon.shipped();
  private final AiGate gate = new AiGate(lexicon);
  private final FeatureExtractor extractor = new FeatureExtractor(lexicon);
  private final PrintStream report;

  private TrainModels(PrintStream report) {
    this.report = report;
  }

  /** Trains; the arguments are the directory of the models and the labelled files. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: TrainModels OUT_DIR LABELLED_FILE...");
    }
    List<LabelledArticle> articles = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      articles.addAll(LabelledFile.read(Path.of(file)));
    }
    new TrainModels(System.out).train(articles, Path.of(args[0]));
  }

  private void train(List<LabelledArticle> articles, Path out) throws IOException {
    Files.createDirectories(out);
    List<String> labels = List.copyOf(Facet.LABEL.vocabulary());
    List<Example> examples = examples(withBodiesAlone(articles), labels, a -> List.of(a.label()));
    CrossValidation.report(labels, examples, DECAY, report);
    write(new LinearTrainer(labels, true, DECAY).train(examples), out.resolve("label.model"));
    List<LabelledArticle> harms =
        articles.stream().filter(a -> !a.harmTypes().isEmpty() && isHarm(a.label())).toList();
    facet(Facet.HARM_TYPES, harms, LabelledArticle::harmTypes, out);
    facet(Facet.AI_TASKS, harms, LabelledArticle::aiTasks, out);
  }

  private void facet(
      Facet facet,
      List<LabelledArticle> articles,
      Function<LabelledArticle, Collection<String>> values,
      Path out)
      throws IOException {
    List<String> classes = List.copyOf(facet.vocabulary());
    LinearModel model =
        new LinearTrainer(classes, false, DECAY).train(examples(articles, classes, values));
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
        String id = labelled.article().id().replace(BODY_ALONE, "");
        examples.add(new Example(id, labelled.judged(), features, belongs));
      }
    }
    report.printf(Locale.ROOT, "%d of %d texts pass the gate%n", examples.size(), articles.size());
    return examples;
  }

  /** Articles may come without their titles: each is shown once more in that form. */
  private static List<LabelledArticle> withBodiesAlone(List<LabelledArticle> articles) {
    List<LabelledArticle> all = new ArrayList<>(articles);
    for (LabelledArticle labelled : articles) {
      Article a = labelled.article();
      if (!a.text().isEmpty()) {
        all.add(new LabelledArticle(untitled(a), false, labelled.label(), List.of(), List.of()));
      }
    }
    return all;
  }

  private static Article untitled(Article a) {
    return new Article(
        a.id() + BODY_ALONE,
        a.url(),
        a.canonicalUrl(),
        a.source(),
        a.publisher(),
        "",
        a.author(),
        a.originalTitle(),
        a.editor(),
        a.publishedAt(),
        a.publishedPrecision(),
        a.publishedOrigin(),
        a.fetchedAt(),
        a.language(),
        a.text(),
        a.image(),
        a.truncated(),
        ArticleIds.contentHash("", a.text()));
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
