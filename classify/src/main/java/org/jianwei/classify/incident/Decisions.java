package org.jianwei.classify.incident;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.Reason;
import org.jspecify.annotations.Nullable;

/** All that people decided, and what holds of it. */
final class Decisions {

  /** Signal of the reasons that name a decision. */
  private static final String SIGNAL = "decision";

  /** Keeps a row small however much is decided about it. */
  private static final int REASONS_MAX = 5;

  /** The character after the slash: keys that begin alike lie between a slash and this. */
  private static final char AFTER_SLASH = '/' + 1;

  private final NavigableMap<String, Decision> byKey = new TreeMap<>();
  private Bundles bundles = Bundles.of(List.of());

  /** Takes decisions over from the store. */
  void restore(CaseStore store) {
    store.forEachDecision(decision -> byKey.put(decision.recordKey(), decision));
    bundles = Bundles.of(byKey.values());
  }

  /** Whether this very decision was taken before. */
  boolean has(Decision decision) {
    return decision.equals(byKey.get(decision.recordKey()));
  }

  /**
   * Takes a decision, or one that is taken back.
   *
   * @return articles that are held together or apart otherwise than before
   */
  Set<String> put(Decision decision) {
    byKey.put(decision.recordKey(), decision);
    Bundles before = bundles;
    bundles = Bundles.of(byKey.values());
    Set<String> touched = new TreeSet<>();
    touch(decision, before, touched);
    before.holding().values().stream()
        .filter(d -> !bundles.holding().containsKey(d.recordKey()))
        .forEach(d -> touch(d, before, touched));
    bundles.holding().values().stream()
        .filter(d -> !before.holding().containsKey(d.recordKey()))
        .forEach(d -> touch(d, before, touched));
    return touched;
  }

  /** The decision with this key, undone or not. */
  Optional<Decision> get(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** What an article is held together with or apart from; null where nobody decided about it. */
  @Nullable Bundle bundle(String articleId) {
    return bundles.of(articleId);
  }

  /** The key of the decision that overrules this one; null where it holds or is undone. */
  @Nullable String overruling(Decision decision) {
    return bundles.overruling(decision.recordKey());
  }

  /** The latest decision to dismiss an incident, also where it is undone; null where none is. */
  @Nullable Decision dismissal(String incidentId) {
    String dismiss = incidentId + "/" + DecisionKind.DISMISS.label();
    return byKey.subMap(dismiss + "/", dismiss + AFTER_SLASH).values().stream()
        .max(Bundles.AS_MADE)
        .orElse(null);
  }

  /** The decisions that moved or held an article, as reasons. */
  List<Reason> reasons(String articleId) {
    Bundle bundle = bundles.of(articleId);
    if (bundle == null) {
      return List.of();
    }
    return bundle.heldBy.stream()
        .map(bundles.holding()::get)
        .filter(d -> d != null && Bundles.together(d).contains(articleId))
        .limit(REASONS_MAX)
        .map(d -> new Reason(SIGNAL, d.recordKey() + " by " + d.decidedBy() + ": " + d.reason(), 1))
        .toList();
  }

  /** Whether a reason names a decision. */
  static boolean isReason(Reason reason) {
    return reason.signal().equals(SIGNAL);
  }

  private void touch(Decision decision, Bundles before, Set<String> touched) {
    for (String article : Bundles.named(decision)) {
      touched.add(article);
      for (Bundles each : List.of(before, bundles)) {
        Bundle bundle = each.of(article);
        if (bundle != null) {
          touched.addAll(bundle.articles);
        }
      }
    }
  }
}
