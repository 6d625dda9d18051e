package org.jianwei.classify.train;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.SignalWeights;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of grouping to articles whose cases are known, and says how right grouping is on
 * cases that it was not fitted to. See {@code classify/training/README.md}. The same files in the
 * same order give the same weights.
 */
public final class TrainGrouping {

  private static final String UNLABELLED = "--unlabelled";

  /** How often cases are dealt out anew: one way to deal says more than it knows. */
  private static final int TURNS = 6;

  private final Map<String, Double> priors;
  private final SignalPairs signals = new SignalPairs(LinkJudge.shipped(), CopyRules.shipped());
  private final Assessor assessor = new Assessor();
  private final PrintStream report = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TrainGrouping(Path priors) throws IOException {
    this.priors =
        new YAMLMapper()
            .readValue(Files.readString(priors), new TypeReference<Map<String, Double>>() {});
  }

  /**
   * Prints figures for articles held out, then the models as they stand in grouping-rules.yaml.
   *
   * @param args {@code --unlabelled} and a file of articles whose cases are not known, or neither;
   *     the file of priors; files of labelled articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>(Arrays.stream(args).map(Path::of).toList());
    Path unlabelled = null;
    if (args.length > 1 && args[0].equals(UNLABELLED)) {
      unlabelled = files.get(1);
      files.subList(0, 2).clear();
    }
    new TrainGrouping(files.get(0)).run(files.subList(1, files.size()), unlabelled);
  }

  private void run(List<Path> files, @Nullable Path unlabelled) throws IOException {
    List<GroupingSet> sets = new ArrayList<>();
    List<GroupingPair> pairs = new ArrayList<>();
    for (Path file : files) {
      GroupingSet set = GroupingSet.of(file, assessor);
      sets.add(set);
      pairs.addAll(set.pairs(signals));
    }
    if (unlabelled != null) {
      pairs.addAll(Strangers.read(unlabelled, assessor, signals));
    }
    for (GroupingSet set : sets) {
      heldOut(set, pairs);
    }
    Map<String, SignalWeights> models = GroupingFit.of(pairs, priors);
    for (GroupingSet set : sets) {
      report.println(set.name() + " fitted to: " + set.score(rules(models)));
    }
    write(models);
  }

  private void heldOut(GroupingSet set, List<GroupingPair> pairs) {
    List<GroupingFigures> turns = new ArrayList<>();
    for (int turn = 0; turn < (set.hasWindows() ? 1 : TURNS); turn++) {
      Map<Set<String>, LinkJudge> judges = new LinkedHashMap<>();
      for (Set<String> fold : set.folds(turn)) {
        judges.put(fold, rules(GroupingFit.of(GroupingFit.without(fold, pairs), priors)));
      }
      turns.add(set.score(judges));
      report.println(set.name() + " held out, turn " + turn + ": " + turns.get(turn));
    }
    report.println(set.name() + " held out, mean: " + GroupingFigures.mean(turns));
  }

  private static LinkJudge rules(Map<String, SignalWeights> models) {
    return LinkJudge.with(GroupingRules.shipped().with(models));
  }

  private void write(Map<String, SignalWeights> models) {
    report.println("models:");
    models.forEach(
        (kind, model) -> {
          report.println("  " + kind + ":");
          report.println("    bias: " + model.bias());
          report.println("    weights:");
          new TreeMap<>(model.weights())
              .forEach((signal, weight) -> report.println("      " + signal + ": " + weight));
        });
  }
}
