package org.jianwei.bench.group;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.Place;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/** Groups a year article by article and prints a line for each month. */
final class Year {

  private static final long MONTH_MINUTES = 365L * 24 * 60 / 12;

  private final DiskCaseStore store;
  private final PrintWriter out;
  private final Map<String, Integer> month = new LinkedHashMap<>();
  private final Map<String, Integer> all = new LinkedHashMap<>();
  private final Latencies whole = new Latencies();
  private Latencies monthly = new Latencies();
  private @Nullable Grouper grouper;
  private int number;
  private int irrelevant;
  private long bytesBefore;
  private long heapBefore;

  Year(DiskCaseStore store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  /** Groups the plan. */
  void run(AssessedYear year, List<Assignment> plan) throws InterruptedException {
    heapBefore = heapBytes();
    grouper = grouper(store);
    out.println(
        "| month | grouped | a second | median ms | p99 ms | max ms | p99 ms by the clock | heap MB |"
            + " bytes an article | KB to the changelog an article | pairwise F1 | B-cubed F1 |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    year.forEach(plan, this::take);
    endOfMonth();
    out.printf(
        Locale.ROOT,
        "%nwhole: %,d grouped, %,d not relevant, a second | median | p99 | max | p99 by the clock: %s%n"
            + "pairwise | B-cubed over the year: %s%nrows put: %,d, read: %,d%n",
        whole.count(),
        irrelevant,
        whole,
        quality(all),
        store.puts(),
        store.gets());
    out.flush();
  }

  /** Prints articles that stand in an incident which another case opened, and why. */
  void faults(int most) {
    Map<String, Integer> first = new HashMap<>();
    int printed = 0;
    for (String id : all.keySet()) {
      GroupedArticle article = store.article(id);
      PlacedArticle placed = store.placed(id);
      if (article == null || placed == null) {
        continue;
      }
      for (Place place : placed.places()) {
        int trueCase = all.getOrDefault(id, 0);
        int opener = first.computeIfAbsent(place.incidentId(), i -> trueCase);
        if (opener != trueCase && printed++ < most) {
          out.printf(
              "%n%s %s%n  %s%n", place.incidentId(), article.head().title(), place.reasons());
        }
      }
    }
  }

  /** Times how long it takes until a new index is ready, from the store alone. */
  double restartSeconds() {
    grouper = null;
    long start = System.nanoTime();
    grouper = grouper(store);
    return (System.nanoTime() - start) / 1e9;
  }

  /** Bytes in use after a collection. */
  static long heapBytes() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A grouper with the shipped rules that begins with what a store holds. */
  static Grouper grouper(CaseStore store) {
    return new Grouper(
        LinkJudge.shipped(),
        CopyRules.shipped(),
        Admission.RELEVANT,
        RestRules.shipped(),
        store,
        Integer.MAX_VALUE);
  }

  private void take(Assignment assignment, Assessment assessment) {
    while (assignment.minute() >= (number + 1) * MONTH_MINUTES && number < 11) {
      endOfMonth();
    }
    if (!assessment.judgement().isRelevant() && assignment.revision() == 1) {
      irrelevant++;
      return;
    }
    Grouper to = grouper;
    if (to == null) {
      throw new IllegalStateException("no grouper");
    }
    monthly.time(() -> to.apply(assessment));
    if (assignment.genre() == Genre.REPORT || assignment.genre() == Genre.REPRINT) {
      month.put(assessment.article().id(), assignment.cases().get(0).number());
    }
  }

  private void endOfMonth() {
    number++;
    all.putAll(month);
    whole.addAll(monthly);
    long heap = heapBytes() - heapBefore;
    out.printf(
        Locale.ROOT,
        "| %d | %,d | %s | %,d | %,.0f | %.1f | %s |%n",
        number,
        monthly.count(),
        monthly,
        heap >> 20,
        (double) heap / Math.max(1, whole.count()),
        (store.bytes() - bytesBefore) / 1024.0 / Math.max(1, monthly.count()),
        quality(month));
    out.flush();
    bytesBefore = store.bytes();
    month.clear();
    monthly = new Latencies();
  }

  private Truth quality(Map<String, Integer> of) {
    List<Truth.Row> rows = new ArrayList<>();
    of.forEach(
        (id, trueCase) -> {
          PlacedArticle article = store.placed(id);
          rows.add(
              new Truth.Row(
                  article != null && !article.places().isEmpty()
                      ? article.places().get(0).incidentId()
                      : id,
                  trueCase));
        });
    return Truth.of(rows);
  }
}
