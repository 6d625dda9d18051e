package org.jianwei.classify.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.MemoryCaseStore;
import org.jianwei.classify.incident.Place;
import org.jianwei.classify.incident.SignalPair;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;

/**
 * The articles of one file, assessed. They are held out window by window, or, in a file of one
 * window, case by case in five folds.
 */
final class GroupingSet {

  private static final int FOLDS = 5;

  /** What all pairs of one case of a file count together, in pairs. */
  private static final double SAME_PAIRS = 300;

  private final String name;
  private final Map<String, List<LabelledCase>> byWindow = new TreeMap<>();
  private final Map<String, Assessment> assessments = new LinkedHashMap<>();

  private GroupingSet(String name) {
    this.name = name;
  }

  static GroupingSet of(Path file, Assessor assessor) throws IOException {
    GroupingSet set = new GroupingSet(String.valueOf(file.getFileName()));
    for (LabelledCase row : GroupingCasesFile.read(file)) {
      set.byWindow.computeIfAbsent(row.window(), w -> new ArrayList<>()).add(row);
      set.assessments.put(row.article().id(), assessor.assess(row.article(), 1));
    }
    return set;
  }

  String name() {
    return name;
  }

  /** Names of the folds in which articles of this file are held out. */
  Set<String> folds() {
    return byWindow.values().stream()
        .flatMap(List::stream)
        .map(this::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String fold(LabelledCase row) {
    String part =
        byWindow.size() > 1 ? row.window() : "" + Math.floorMod(row.firstCase().hashCode(), FOLDS);
    return name + "#" + part;
  }

  /** The pairs to which weights are fitted. Files count alike, however many pairs they hold. */
  List<GroupingPair> pairs(SignalPairs signals) {
    List<GroupingPair> unweighted = new ArrayList<>();
    for (List<LabelledCase> rows : byWindow.values()) {
      for (SignalPair pair : signals.of(rows.stream().map(this::assessment).toList())) {
        LabelledCase a = rows.get(pair.first());
        LabelledCase b = rows.get(pair.second());
        boolean same = !Collections.disjoint(a.cases(), b.cases());
        Set<String> folds = new TreeSet<>(List.of(fold(a)));
        folds.add(fold(b));
        unweighted.add(new GroupingPair(pair.kind(), pair.values(), same, 1, folds));
      }
    }
    double weight = SAME_PAIRS / Math.max(1, unweighted.stream().filter(p -> p.same()).count());
    return unweighted.stream()
        .map(p -> new GroupingPair(p.kind(), p.values(), p.same(), weight, p.folds()))
        .toList();
  }

  private Assessment assessment(LabelledCase row) {
    return Objects.requireNonNull(assessments.get(row.article().id()));
  }

  /** How right one judge is on the articles of some folds. */
  String score(LinkJudge judge, Set<String> folds) {
    Map<String, LinkJudge> judges = new TreeMap<>();
    folds.forEach(fold -> judges.put(fold, judge));
    return score(judges);
  }

  /** How right judges are, each on the articles of its fold among all others. */
  String score(Map<String, LinkJudge> judges) {
    Map<String, GroupingScore> byWindowName = new TreeMap<>();
    Map<LinkJudge, Map<String, Set<String>>> grouped = new IdentityHashMap<>();
    judges.forEach(
        (fold, judge) -> {
          Map<String, Set<String>> said = grouped.computeIfAbsent(judge, this::group);
          byWindow.forEach(
              (window, rows) -> {
                GroupingScore score =
                    byWindowName.computeIfAbsent(window, w -> new GroupingScore());
                judge(rows, fold, said, score);
              });
        });
    return GroupingScore.mean(List.copyOf(byWindowName.values()));
  }

  private void judge(
      List<LabelledCase> rows, String fold, Map<String, Set<String>> said, GroupingScore score) {
    List<String> ids = rows.stream().map(row -> row.article().id()).toList();
    Map<String, Set<String>> is = new LinkedHashMap<>();
    rows.forEach(
        row -> is.put(row.article().id(), row.cases().isEmpty() ? alone(row) : row.cases()));
    rows.stream()
        .filter(row -> fold(row).equals(fold))
        .forEach(row -> score.judge(row.article().id(), ids, said, is));
  }

  private static Set<String> alone(LabelledCase row) {
    return Set.of("alone-" + row.article().id());
  }

  /** The incidents of every article, as the stream would give them. */
  private Map<String, Set<String>> group(LinkJudge judge) {
    MemoryCaseStore store = new MemoryCaseStore();
    Grouper grouper = new Grouper(judge, CopyRules.shipped(), Admission.ALL, store);
    assessments.values().forEach(grouper::apply);
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String id : assessments.keySet()) {
      GroupedArticle article = store.article(id);
      Set<String> incidents = new TreeSet<>();
      if (article != null) {
        article.places().stream().map(Place::incidentId).forEach(incidents::add);
      }
      groups.put(id, incidents.isEmpty() ? Set.of("alone-" + id) : incidents);
    }
    return groups;
  }
}
