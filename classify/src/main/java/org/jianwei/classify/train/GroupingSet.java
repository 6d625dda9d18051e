package org.jianwei.classify.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.MemoryCaseStore;
import org.jianwei.classify.incident.Place;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.SignalPair;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.text.Hashing;
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

  /**
   * What is held out together, fold by fold: a window each, or the cases dealt out anew in each
   * turn.
   *
   * @param turn way to deal them out, from 0
   */
  List<Set<String>> folds(int turn) {
    Map<Integer, Set<String>> folds = new TreeMap<>();
    List<String> windows = List.copyOf(byWindow.keySet());
    for (List<LabelledCase> rows : byWindow.values()) {
      for (LabelledCase row : rows) {
        int fold = hasWindows() ? windows.indexOf(row.window()) : fold(row, turn);
        folds.computeIfAbsent(fold, f -> new TreeSet<>()).add(unit(row));
      }
    }
    return List.copyOf(folds.values());
  }

  /** Whether turns make no difference, since windows are held out. */
  boolean hasWindows() {
    return byWindow.size() > 1;
  }

  private static int fold(LabelledCase row, int turn) {
    String name = row.firstCase();
    long hash = turn == 0 ? name.hashCode() : Hashing.of(turn + "#" + name);
    return (int) Math.floorMod(hash, (long) FOLDS);
  }

  private String unit(LabelledCase row) {
    return name + "#" + (hasWindows() ? row.window() : row.firstCase());
  }

  /** The pairs to which weights are fitted. Files count alike, however many pairs they hold. */
  List<GroupingPair> pairs(SignalPairs signals) {
    List<GroupingPair> unweighted = new ArrayList<>();
    for (List<LabelledCase> rows : byWindow.values()) {
      for (SignalPair pair : signals.of(rows.stream().map(this::assessment).toList())) {
        LabelledCase a = rows.get(pair.first());
        LabelledCase b = rows.get(pair.second());
        boolean same = !Collections.disjoint(a.cases(), b.cases());
        Set<String> units = new TreeSet<>(List.of(unit(a)));
        units.add(unit(b));
        unweighted.add(new GroupingPair(pair.kind(), pair.values(), same, 1, units));
      }
    }
    double weight = SAME_PAIRS / Math.max(1, unweighted.stream().filter(p -> p.same()).count());
    return unweighted.stream()
        .map(p -> new GroupingPair(p.kind(), p.values(), p.same(), weight, p.units()))
        .toList();
  }

  private Assessment assessment(LabelledCase row) {
    return Objects.requireNonNull(assessments.get(row.article().id()));
  }

  /** How right one judge is on all articles. */
  GroupingFigures score(LinkJudge judge) {
    Set<String> all = new TreeSet<>();
    folds(0).forEach(all::addAll);
    return score(Map.of(all, judge));
  }

  /**
   * How right judges are, each on the articles of its fold among all others; the mean over the
   * windows.
   */
  GroupingFigures score(Map<Set<String>, LinkJudge> judges) {
    Map<String, GroupingScore> byWindowName = new TreeMap<>();
    judges.forEach(
        (fold, judge) -> {
          Map<String, Set<String>> said = group(judge);
          byWindow.forEach(
              (window, rows) -> {
                GroupingScore score =
                    byWindowName.computeIfAbsent(window, w -> new GroupingScore());
                judge(rows, fold, said, score);
              });
        });
    return GroupingFigures.mean(
        byWindowName.values().stream().map(GroupingScore::figures).toList());
  }

  private void judge(
      List<LabelledCase> rows,
      Set<String> fold,
      Map<String, Set<String>> said,
      GroupingScore score) {
    List<String> ids = rows.stream().map(row -> row.article().id()).toList();
    Map<String, Set<String>> is = new LinkedHashMap<>();
    rows.forEach(
        row -> is.put(row.article().id(), row.cases().isEmpty() ? alone(row) : row.cases()));
    rows.stream()
        .filter(row -> fold.contains(unit(row)))
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
      PlacedArticle article = store.placed(id);
      Set<String> incidents = new TreeSet<>();
      if (article != null) {
        article.places().stream().map(Place::incidentId).forEach(incidents::add);
      }
      groups.put(id, incidents.isEmpty() ? Set.of("alone-" + id) : incidents);
    }
    return groups;
  }
}
