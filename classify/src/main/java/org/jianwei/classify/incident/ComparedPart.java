package org.jianwei.classify.incident;

/**
 * What a part of an article was found to have in common with parts of other articles. The arrays
 * are owned by the record and must not be changed.
 *
 * @param profile what it is compared by, as bytes; empty where it stands behind another as a copy
 * @param others by link, place in the log of the other article
 * @param parts by link, part of the other article
 * @param steps by link, the score as {@link Links} keeps it
 */
@SuppressWarnings("ArrayRecordComponent") // compact in memory and on disk; never compared
record ComparedPart(byte[] profile, long[] others, char[] parts, char[] steps) {

  static ComparedPart of(Node node) {
    Links links = node.links;
    int size = links.size();
    long[] others = new long[size];
    char[] parts = new char[size];
    char[] steps = new char[size];
    for (int i = 0; i < size; i++) {
      Node other = links.node(i);
      others[i] = other.sequence;
      parts[i] = (char) other.part;
      steps[i] = (char) links.steps(i);
    }
    byte[] profile = node.keys == null ? new byte[0] : node.profile().toBytes();
    return new ComparedPart(profile, others, parts, steps);
  }

  /** Whether it was compared at all. */
  boolean isCompared() {
    return profile.length > 0;
  }
}
