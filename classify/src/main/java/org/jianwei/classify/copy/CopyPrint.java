package org.jianwei.classify.copy;

import java.util.Objects;

/**
 * What is kept of a text so that copies of it are recognised. The arrays are owned by the print and
 * must not be changed.
 *
 * @param textHash hash of the cleaned body's letters and digits; 0 where there is none
 * @param title cleaned title, letters and digits only; may be empty
 * @param shingles number of different shingles of the cleaned body
 * @param sketch the smallest shingle hashes, ascending: a bottom-k sketch (Broder 1997)
 * @param contexts hashes of what stands before each number of title and body
 * @param numbers hashes of the same contexts together with their numbers, at the same places
 */
@SuppressWarnings("ArrayRecordComponent") // compact in memory and on the wire; never compared
public record CopyPrint(
    long textHash, String title, int shingles, int[] sketch, int[] contexts, int[] numbers) {

  /** That of nothing. */
  public static final CopyPrint NONE = new CopyPrint(0, "", 0, new int[0], new int[0], new int[0]);

  /** Checks that nothing is missing. */
  public CopyPrint {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sketch, "sketch");
    if (contexts.length != numbers.length) {
      throw new IllegalArgumentException("each context has one number");
    }
  }
}
