package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers nodes, so that an index and links can hold them in four bytes. */
final class NodeTable {

  /** Number of a node that has none. */
  static final int NONE = -1;

  private @Nullable Node[] nodes = new Node[64];
  private final IntArrayList free = new IntArrayList();
  private int used;

  /** Gives a node the lowest number that was never used, or one that is free again. */
  void add(Node node) {
    int number = free.isEmpty() ? used++ : free.popInt();
    if (number > Links.NUMBER_MAX) {
      throw new IllegalStateException(
          "more than " + Links.NUMBER_MAX + " texts are compared: divide grouping among tasks");
    }
    if (number == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * number);
    }
    nodes[number] = node;
    node.number = number;
  }

  /** Frees the number of a node to which nothing leads any more. */
  void remove(Node node) {
    nodes[node.number] = null;
    free.add(node.number);
    node.number = NONE;
  }

  /** The node with a number that is in use. */
  Node get(int number) {
    Node node = nodes[number];
    if (node == null) {
      throw new IllegalStateException("no node has the number " + number);
    }
    return node;
  }

  /** All numbers in use are below this. */
  int bound() {
    return used;
  }
}
