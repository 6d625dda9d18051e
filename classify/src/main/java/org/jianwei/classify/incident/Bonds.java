package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decisions between the nodes that are there. A round-up cannot be held together with anything,
 * since nobody said which of its parts is meant; it can be held apart.
 */
final class Bonds {

  private final Decisions decisions;
  private final Map<String, Standing> standings;

  Bonds(Decisions decisions, Map<String, Standing> standings) {
    this.decisions = decisions;
    this.standings = standings;
  }

  /** The other nodes with which people hold a node together, by article id. */
  List<Node> mates(Node node) {
    Bundle bundle = node.whole ? decisions.bundle(node.articleId) : null;
    return bundle == null
        ? List.of()
        : nodes(bundle).stream().filter(mate -> mate.whole && !mate.equals(node)).toList();
  }

  /** The nodes from which people hold a node apart. */
  List<Node> strangers(Node node) {
    Bundle bundle = decisions.bundle(node.articleId);
    List<Node> strangers = new ArrayList<>();
    if (bundle != null) {
      bundle.apart.keySet().forEach(other -> strangers.addAll(nodes(other)));
    }
    return strangers;
  }

  /** The nodes of a component that are placed together with one of them, in its order. */
  List<Node> bundle(Node node, List<Node> component) {
    Set<Node> mates = new HashSet<>(mates(node));
    if (mates.isEmpty()) {
      return List.of(node);
    }
    mates.add(node);
    return component.stream().filter(mates::contains).toList();
  }

  /** Whether people hold any of one side apart from any of the other. */
  boolean areApart(List<Node> nodes, List<Node> others) {
    Set<Bundle> apart = new HashSet<>();
    for (Node node : nodes) {
      Bundle bundle = decisions.bundle(node.articleId);
      if (bundle != null) {
        apart.addAll(bundle.apart.keySet());
      }
    }
    return !apart.isEmpty()
        && others.stream().anyMatch(node -> apart.contains(decisions.bundle(node.articleId)));
  }

  /** Whether people decided anything about a node's article. */
  boolean isDecided(Node node) {
    return decisions.bundle(node.articleId) != null;
  }

  /** All nodes whose place may depend on those given, by decision. */
  Set<Node> bound(Collection<Node> nodes) {
    Set<Node> bound = new LinkedHashSet<>();
    for (Node node : nodes) {
      bound.addAll(mates(node));
      bound.addAll(strangers(node));
    }
    return bound;
  }

  private List<Node> nodes(Bundle bundle) {
    List<Node> nodes = new ArrayList<>();
    for (String article : bundle.articles) {
      Standing standing = standings.get(article);
      if (standing != null) {
        nodes.addAll(standing.nodes);
      }
    }
    return nodes;
  }
}
