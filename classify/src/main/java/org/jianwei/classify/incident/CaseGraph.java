package org.jianwei.classify.incident;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.CaseKeys;
import org.jianwei.classify.likeness.LaidOutKeys;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jspecify.annotations.Nullable;

/**
 * All nodes, the keys by which they are found, and the links between them. Reports that are copies
 * of one another stand behind the first of them and have no links: a burst of hundreds costs what
 * one report costs. Which nodes are linked does not depend on the order in which they were added.
 */
final class CaseGraph {

  /** Score of a link between copies: beyond what signals add up to. */
  static final double COPY_SCORE = 9;

  private final LinkJudge judge;
  private final Bonds bonds;
  private final Rivals rivals;
  private final NodeTable nodes = new NodeTable();
  private final KeyIndex index;
  private final Set<String> rested = new TreeSet<>();
  private final Set<String> compared = new TreeSet<>();

  CaseGraph(LinkJudge judge, Bonds bonds, Rivals rivals, CandidateRules rules) {
    this.judge = judge;
    this.bonds = bonds;
    this.rivals = rivals;
    this.index = new KeyIndex(rules, nodes);
  }

  /**
   * Adds a node and links it.
   *
   * @param touched takes the node, and those whose other links count otherwise by that
   */
  void add(Node node, Set<Node> touched) {
    node.entered = true;
    node.hasText = node.profile().hasText();
    touched.add(node);
    number(node);
    CaseKeys keys = judge.keys(node.profile());
    ToDoubleFunction<Profile> scores = judge.scores(node.profile());
    index.forEachCandidate(
        node,
        new LaidOutKeys(keys),
        other -> {
          if (other.founding || node.founding) {
            double score = Links.kept(scores.applyAsDouble(other.profile()));
            if (score > judge.rules().floorScore()) {
              join(node, other, score, touched);
            }
          }
        });
    node.keys = keys;
    index.add(node, keys);
    compared.add(node.articleId);
  }

  /** Puts a node back that was compared before; its links are to follow. */
  void restore(Node node, Profile profile) {
    node.entered = true;
    node.hasText = profile.hasText();
    node.restore(profile);
    number(node);
    node.keys = judge.keys(profile);
    index.add(node, node.keys);
  }

  /** Links two nodes that are not linked. */
  void join(Node node, Node other, double score, Set<Node> touched) {
    rivals.linked(node, other, score, touched);
    node.links.add(other, score);
    other.links.add(node, score);
  }

  /** Takes note of an article of which nothing is grouped. */
  void passOver(String articleId) {
    compared.add(articleId);
  }

  /**
   * The articles that were compared, or need not be, since this was last asked: they stand behind
   * another, or nothing of them is grouped.
   */
  Set<String> takeCompared() {
    Set<String> taken = new TreeSet<>(compared);
    compared.clear();
    return taken;
  }

  /** Removes a node and its links. */
  private void remove(Node node, Set<Node> touched) {
    if (node.keys != null) {
      index.remove(node, node.keys);
      node.keys = null;
    }
    if (node.leader != null) {
      node.leader.followers.remove(node);
      node.leader.resting.remove(node);
      node.leader = null;
    }
    node.atRest = false;
    node.followers.forEach(follower -> follower.leader = null);
    node.followers.clear();
    node.entered = false;
    for (int i = 0; i < node.links.size(); i++) {
      Node other = node.links.node(i);
      rivals.parted(node, other, node.links.score(i), touched);
      other.links.remove(node);
    }
    if (node.number != NodeTable.NONE) {
      nodes.remove(node);
      node.links = Links.NONE;
    }
  }

  private void number(Node node) {
    if (node.number == NodeTable.NONE) {
      nodes.add(node);
      node.links = new Links(nodes);
    }
  }

  /**
   * Enters all of these copies that are not there yet, and lets the reports among them stand behind
   * the first, in canonical order; those about which people decided stand for themselves.
   *
   * @param copies whole articles that are copies of one another, all of them
   * @param touched takes the nodes whose links change
   */
  void align(Collection<Node> copies, Set<Node> touched) {
    Node first = copies.stream().filter(n -> n.founding).min(Node.CANONICAL).orElse(null);
    if (first != null && (first.keys == null || isCopyOfOthers(first, copies))) {
      withdraw(first, touched);
      add(first, touched);
    }
    for (Node copy : copies) {
      if (!copy.equals(first)) {
        align(copy, first, touched);
      }
    }
  }

  private void align(Node copy, @Nullable Node first, Set<Node> touched) {
    if (!copy.founding || first == null || bonds.isDecided(copy)) {
      List<Node> firsts = first == null ? List.of() : List.of(first);
      if (copy.keys == null || isCopyOfOthers(copy, firsts)) {
        withdraw(copy, touched);
        add(copy, touched);
      }
      if (first != null && copy.scoreTo(first, 0) < COPY_SCORE) {
        link(copy, first, COPY_SCORE, touched);
        touched.add(copy);
      }
    } else if (!first.equals(copy.leader)) {
      boolean stoodBehind = copy.entered && copy.keys == null;
      withdraw(copy, touched);
      standBehind(copy, first);
      touched.add(copy);
      if (!stoodBehind) {
        compared.add(copy.articleId);
      }
    }
  }

  /** Whether a node is still linked as a copy to others than these. */
  private static boolean isCopyOfOthers(Node node, Collection<Node> than) {
    for (int i = 0; i < node.links.size(); i++) {
      if (node.links.score(i) >= COPY_SCORE && !than.contains(node.links.node(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lets a report that is not there yet stand behind another. Where that one is the first of its
   * copies this changes nothing for any other node.
   */
  void follow(Node copy, Node first) {
    standBehind(copy, first);
    compared.add(copy.articleId);
  }

  private void standBehind(Node copy, Node first) {
    copy.entered = true;
    copy.leader = first;
    copy.forgetProfile();
    first.followers.add(copy);
    restBehind(copy.resting, first);
  }

  /**
   * Lets a node rest that nobody stands behind as a copy: it is compared with no other any more.
   * What rests behind it goes on behind its leader.
   *
   * @param leader one that stands for itself; null where the node stands nowhere
   * @param touched takes the nodes whose other links count otherwise by that
   */
  void rest(Node node, @Nullable Node leader, Set<Node> touched) {
    remove(node, touched);
    node.atRest = true;
    node.forgetProfile();
    rested.add(node.articleId);
    if (leader != null) {
      restBehind(node, leader);
      restBehind(node.resting, leader);
    }
  }

  /** Lets nodes that rest go on behind another one; leaves the list empty. */
  void restBehind(List<Node> nodes, Node leader) {
    nodes.forEach(node -> restBehind(node, leader));
    nodes.clear();
  }

  /** Lets a node that rests stand behind another one. */
  void restBehind(Node node, Node leader) {
    node.leader = leader;
    leader.resting.add(node);
    rested.add(node.articleId);
  }

  /** The articles that rest otherwise than when this was last asked, by id. */
  Set<String> takeRested() {
    Set<String> taken = new TreeSet<>(rested);
    rested.clear();
    return taken;
  }

  /**
   * Removes a node and takes note of those that may stand elsewhere without it: what is of its
   * case, what attaches and what is a copy. Another case that did not take it in misses nothing.
   */
  void withdraw(Node node, Set<Node> touched) {
    for (int i = 0; i < node.links.size(); i++) {
      Node other = node.links.node(i);
      boolean together = node.incidentId != null && node.incidentId.equals(other.incidentId);
      if (together || !other.founding || node.links.score(i) >= COPY_SCORE) {
        touched.add(other);
      }
    }
    if (node.leader != null && !node.atRest) {
      touched.add(node.leader);
    }
    touched.addAll(node.followers);
    remove(node, touched);
  }

  /**
   * Gives the reports that stand for themselves and may be of one case with a node, with the score
   * of what links them; what people hold together is linked as copies are.
   */
  void forEachJoinable(Node node, LinkTaker action) {
    double least = judge.rules().joinScore();
    for (int i = 0; i < node.links.size(); i++) {
      if (node.links.score(i) >= least) {
        Node other = node.links.node(i);
        double score = rivals.heard(node, i);
        if (score >= least && other.founding && other.leader == null) {
          action.take(other, score);
        }
      }
    }
    for (Node other : bonds.mates(node)) {
      if (other.founding) {
        action.take(other, COPY_SCORE);
      }
    }
  }

  /**
   * Links two nodes, or gives their link another score.
   *
   * @param touched takes those of the two whose other links count otherwise by that
   */
  void link(Node one, Node other, double score, Set<Node> touched) {
    number(one);
    number(other);
    rivals.parted(one, other, one.scoreTo(other, Double.NEGATIVE_INFINITY), touched);
    rivals.linked(one, other, Links.kept(score), touched);
    one.links.put(other, score);
    other.links.put(one, score);
  }

  /** Takes a linked node, and the score of the link. */
  interface LinkTaker {
    void take(Node other, double score);
  }
}
