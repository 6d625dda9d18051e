package org.jianwei.classify.text;

/**
 * A stretch of a {@link NormalText}.
 *
 * @param start offset of its first char in the normalised text
 * @param end offset after its last char; not below {@code start}
 */
public record Span(int start, int end) {

  /** Checks the order of the offsets. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Number of normalised chars. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset lies within this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
