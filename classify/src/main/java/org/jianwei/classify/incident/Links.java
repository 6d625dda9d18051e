package org.jianwei.classify.incident;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The nodes that have something in common with one, and how much. Four bytes a link, since a text
 * may have a thousand of them: the number of the node, and the score in steps.
 */
final class Links {

  /** Of a node that is in no graph; never changed. */
  static final Links NONE = new Links(new NodeTable());

  private static final int SCORE_BITS = 11;
  private static final int SCORE_MASK = (1 << SCORE_BITS) - 1;

  /** Highest number of a node. */
  static final int NUMBER_MAX = (1 << (Integer.SIZE - SCORE_BITS)) - 1;

  /** Parts of 1 in which scores are kept. */
  private static final double STEPS = 128;

  /** The least score that can be kept; the most is 16 less a step above it. */
  private static final double SCORE_MIN = -4;

  private static final int[] EMPTY = new int[0];

  private final NodeTable table;
  private int[] links = EMPTY;
  private int size;

  /** The place of the report with the strongest link; -1 where there is none or it is not known. */
  private int strongest = -1;

  private boolean strongestIsKnown;

  /** Creates those of a node without any. */
  Links(NodeTable table) {
    this.table = table;
  }

  /** A score as it is kept, so that what is done with it when it is linked holds later too. */
  static double kept(double score) {
    return ofSteps(steps(score));
  }

  int size() {
    return size;
  }

  /** The linked node at a place from 0. */
  Node node(int place) {
    return table.get(number(place));
  }

  /** The number of the linked node at a place from 0. */
  int number(int place) {
    return links[place] >>> SCORE_BITS;
  }

  /** The score of the link at a place from 0. */
  double score(int place) {
    return ofSteps(steps(place));
  }

  /** The same in steps, as it is kept. */
  int steps(int place) {
    return links[place] & SCORE_MASK;
  }

  /** The score of the link to a node. */
  double to(Node other, double otherwise) {
    int place = place(other);
    return place < 0 ? otherwise : score(place);
  }

  /** Links a node, or gives its link another score. */
  void put(Node other, double score) {
    int place = place(other);
    if (place < 0) {
      add(other, score);
    } else {
      links[place] = packed(other, score);
      strongestIsKnown = false;
    }
  }

  /** Links a node that is not linked. */
  void add(Node other, double score) {
    if (size == links.length) {
      links = Arrays.copyOf(links, size + size / 4 + 2);
    }
    links[size++] = packed(other, score);
    strongestIsKnown = false;
  }

  void remove(Node other) {
    int place = place(other);
    if (place >= 0) {
      links[place] = links[--size];
      strongestIsKnown = false;
    }
  }

  /** Gives the nodes whose links are as strong as a score or stronger, in no order. */
  void forEachFrom(double score, Consumer<Node> action) {
    long least = steps(score);
    for (int i = 0; i < size; i++) {
      if ((links[i] & SCORE_MASK) >= least) {
        action.accept(node(i));
      }
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
      if (best < 0 || !isWeaker(i, best)) {
        Node other = node(i);
        if (other.founding && among.test(other) && (best < 0 || isStronger(i, best))) {
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isWeaker(int place, int than) {
    return (links[place] & SCORE_MASK) < (links[than] & SCORE_MASK);
  }

  private boolean isStronger(int place, int than) {
    return isWeaker(than, place) || Node.CANONICAL.compare(node(place), node(than)) < 0;
  }

  private int place(Node other) {
    for (int i = 0; i < size; i++) {
      if (number(i) == other.number) {
        return i;
      }
    }
    return -1;
  }

  private static int packed(Node other, double score) {
    return other.number << SCORE_BITS | (int) steps(score);
  }

  private static long steps(double score) {
    return Math.max(0, Math.min(SCORE_MASK, Math.round((score - SCORE_MIN) * STEPS)));
  }

  /** The score that is kept as so many steps. */
  static double ofSteps(long steps) {
    return steps / STEPS + SCORE_MIN;
  }
}
