package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as constraints between articles. They are taken in the order in which they were made;
 * one that contradicts those before it is left out. So what holds is a function of the set of
 * decisions, and one that was overruled holds as soon as what overruled it is undone. Immutable
 * once made.
 */
final class Bundles {

  /** The order in which decisions were made. */
  static final Comparator<Decision> AS_MADE =
      Comparator.comparing(Decision::decidedAt).thenComparing(Decision::recordKey);

  private final Map<String, Bundle> byArticle = new HashMap<>();
  private final Map<String, Decision> holding = new TreeMap<>();
  private final Map<String, String> overruled = new TreeMap<>();

  /** What holds of these decisions. */
  static Bundles of(Collection<Decision> decisions) {
    Bundles bundles = new Bundles();
    decisions.stream().filter(d -> !d.undone()).sorted(AS_MADE).forEach(bundles::take);
    return bundles;
  }

  /** The articles that are held together, in the order of their ids. */
  static Set<String> together(Decision decision) {
    Set<String> together = new TreeSet<>(decision.articles());
    String other = decision.otherArticleId();
    if (decision.kind() == DecisionKind.MERGE) {
      together.add(decision.articleId());
    }
    if (other != null && decision.kind() != DecisionKind.NEVER_JOIN) {
      together.add(other);
    }
    return together;
  }

  /** All articles that a decision names. */
  static Set<String> named(Decision decision) {
    Set<String> named = new TreeSet<>(decision.articles());
    named.add(decision.articleId());
    String other = decision.otherArticleId();
    if (other != null) {
      named.add(other);
    }
    return named;
  }

  /** The bundle of an article; null where nobody decided about it. */
  @Nullable Bundle of(String articleId) {
    return byArticle.isEmpty() ? null : byArticle.get(articleId);
  }

  /** The decisions that hold, by key. */
  Map<String, Decision> holding() {
    return holding;
  }

  /** The key of the decision that overrules the one with this key; null where it holds. */
  @Nullable String overruling(String key) {
    return overruled.get(key);
  }

  private void take(Decision decision) {
    List<Bundle> parts = bundles(together(decision));
    boolean parting =
        decision.kind() == DecisionKind.SPLIT || decision.kind() == DecisionKind.NEVER_JOIN;
    Bundle from = parting ? bundle(decision.articleId()) : null;
    String other = decision.otherArticleId();
    Bundle kept =
        decision.kind() == DecisionKind.NEVER_JOIN && other != null ? bundle(other) : null;
    String key = decision.recordKey();
    String contradicted = contradicted(decision, parts, from, kept);
    if (contradicted != null) {
      overruled.put(key, contradicted);
      return;
    }
    holding.put(key, decision);
    Bundle joined = parts.isEmpty() ? kept : join(parts, key);
    if (joined != null && from != null) {
      joined.keepApart(from, key);
    }
  }

  private static @Nullable String contradicted(
      Decision decision, List<Bundle> parts, @Nullable Bundle from, @Nullable Bundle kept) {
    for (Bundle part : parts) {
      for (Bundle second : parts) {
        String apart = part.apart.get(second);
        if (apart != null) {
          return apart;
        }
      }
    }
    if (from == null || !(parts.contains(from) || from.equals(kept))) {
      return null;
    }
    return from.heldBy.stream().findFirst().orElse(decision.recordKey());
  }

  private Bundle join(List<Bundle> parts, String key) {
    Bundle joined = parts.get(0);
    joined.heldBy.add(key);
    for (Bundle part : parts.subList(1, parts.size())) {
      joined.absorb(part);
      part.articles.forEach(article -> byArticle.put(article, joined));
    }
    return joined;
  }

  private List<Bundle> bundles(Set<String> articles) {
    Set<Bundle> distinct = new LinkedHashSet<>();
    articles.forEach(article -> distinct.add(bundle(article)));
    return new ArrayList<>(distinct);
  }

  private Bundle bundle(String article) {
    return byArticle.computeIfAbsent(
        article,
        a -> {
          Bundle single = new Bundle();
          single.articles.add(a);
          return single;
        });
  }
}
