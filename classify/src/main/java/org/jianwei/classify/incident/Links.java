package org.jianwei.classify.incident;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that have something in common with one, and how much. In arrays: most nodes have few
 * links, and there are hundreds of thousands of nodes. Scores are kept as floats, to a millionth.
 */
final class Links {

  private static final Node[] NO_NODES = new Node[0];
  private static final float[] NO_SCORES = new float[0];

  private @Nullable Node[] nodes = NO_NODES;
  private float[] scores = NO_SCORES;
  private int size;

  /** The place of the report with the strongest link; -1 where there is none or it is not known. */
  private int strongest = -1;

  private boolean strongestIsKnown;

  /** A score as it is kept, so that what is done with it when it is linked holds later too. */
  static double kept(double score) {
    return (float) score;
  }

  int size() {
    return size;
  }

  /** The linked node at a place from 0. */
  Node node(int place) {
    Node node = nodes[place];
    if (place >= size || node == null) {
      throw new IndexOutOfBoundsException(place);
    }
    return node;
  }

  /** The score of the link at a place from 0. */
  double score(int place) {
    return scores[place];
  }

  /** The score of the link to a node. */
  double to(Node other, double otherwise) {
    int place = place(other);
    return place < 0 ? otherwise : scores[place];
  }

  /** Links a node, or gives its link another score. */
  void put(Node other, double score) {
    int place = place(other);
    if (place < 0) {
      add(other, score);
    } else {
      scores[place] = (float) score;
      strongestIsKnown = false;
    }
  }

  /** Links a node that is not linked. */
  void add(Node other, double score) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size + size / 2 + 1);
      scores = Arrays.copyOf(scores, nodes.length);
    }
    nodes[size] = other;
    scores[size++] = (float) score;
    strongestIsKnown = false;
  }

  void remove(Node other) {
    int place = place(other);
    if (place >= 0) {
      size--;
      nodes[place] = nodes[size];
      scores[place] = scores[size];
      nodes[size] = null;
      strongestIsKnown = false;
    }
  }

  void clear() {
    nodes = NO_NODES;
    scores = NO_SCORES;
    size = 0;
    strongestIsKnown = false;
  }

  /** Gives all linked nodes, in no order. */
  void forEach(Consumer<Node> action) {
    for (int i = 0; i < size; i++) {
      action.accept(node(i));
    }
  }

  /**
   * The place of the report with the strongest link, of equal ones that of the first in canonical
   * order; -1 where no report is linked. Kept until a link changes: of what attaches to a case it
   * is asked again with each change of that case.
   */
  int strongest() {
    if (!strongestIsKnown) {
      strongest = strongest(report -> true);
      strongestIsKnown = true;
    }
    return strongest;
  }

  /** The same among some reports; looked for anew each time. */
  int strongest(Predicate<Node> among) {
    int best = -1;
    for (int i = 0; i < size; i++) {
      Node other = node(i);
      if (other.founding && among.test(other) && (best < 0 || isStronger(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private boolean isStronger(int place, int than) {
    return scores[place] > scores[than]
        || (scores[place] == scores[than] && Node.CANONICAL.compare(node(place), node(than)) < 0);
  }

  private int place(Node other) {
    for (int i = 0; i < size; i++) {
      if (other.equals(nodes[i])) {
        return i;
      }
    }
    return -1;
  }
}
