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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.SignalWeights;

/**
 * Fits the weights of grouping to articles whose cases are known, and says how right grouping is on
 * cases that it was not fitted to. See {@code classify/training/README.md}. The same files in the
 * same order give the same weights.
 */
public final class TrainGrouping {

  private final LinkJudge judge = LinkJudge.shipped();
  private final PrintStream report = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TrainGrouping() {}

  /**
   * Prints figures for articles held out, then the models as they stand in grouping-rules.yaml.
   *
   * @param args the file of priors, then files of labelled articles
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    new TrainGrouping().run(Path.of(args[0]), files);
  }

  private void run(Path priorsFile, List<Path> files) throws IOException {
    Map<String, Double> priors =
        new YAMLMapper()
            .readValue(Files.readString(priorsFile), new TypeReference<Map<String, Double>>() {});
    SignalPairs pairs = new SignalPairs(judge, CopyRules.shipped());
    Assessor assessor = new Assessor();
    List<GroupingSet> sets = new ArrayList<>();
    List<GroupingPair> all = new ArrayList<>();
    for (Path file : files) {
      GroupingSet set = GroupingSet.of(file, assessor);
      sets.add(set);
      all.addAll(set.pairs(pairs));
    }
    for (GroupingSet set : sets) {
      report.println(set.name() + " held out: " + heldOut(set, all, priors));
    }
    Map<String, SignalWeights> models = GroupingFit.of(all, priors);
    for (GroupingSet set : sets) {
      report.println(set.name() + " fitted to: " + set.score(rules(models), set.folds()));
    }
    write(models);
  }

  private String heldOut(GroupingSet set, List<GroupingPair> all, Map<String, Double> priors) {
    Map<String, LinkJudge> judges = new TreeMap<>();
    for (String fold : set.folds()) {
      judges.put(fold, rules(GroupingFit.of(GroupingFit.without(fold, all), priors)));
    }
    return set.score(judges);
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
