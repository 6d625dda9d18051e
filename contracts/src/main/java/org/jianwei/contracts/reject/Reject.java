package org.jianwei.contracts.reject;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that was dropped, or kept with a defect, and why.
 *
 * @param step step of the flow, such as {@code read} or {@code assess}
 * @param key key of the record: URL, article id or incident id
 * @param reason short code in kebab case, such as {@code feed-unreadable}
 * @param detail what happened and what to do, one sentence
 * @param kept false where the record went no further; true where it went on in spite of the defect
 * @param origin where the record came from
 * @param excerpt first characters of the offending data, at most {@value #EXCERPT_CHARS_MAX} chars
 * @param at when it was dropped: the fetch time of the record where it has one
 */
public record Reject(
    String step,
    String key,
    String reason,
    String detail,
    boolean kept,
    Origin origin,
    String excerpt,
    Instant at) {

  /** Longest excerpt, in UTF-16 chars. */
  public static final int EXCERPT_CHARS_MAX = 400;

  /** Checks that nothing is missing and cuts the excerpt. */
  public Reject {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(at, "at");
    if (excerpt.length() > EXCERPT_CHARS_MAX) {
      // Half of a surrogate pair is no character.
      boolean cutsPair = Character.isHighSurrogate(excerpt.charAt(EXCERPT_CHARS_MAX - 1));
      excerpt = excerpt.substring(0, cutsPair ? EXCERPT_CHARS_MAX - 1 : EXCERPT_CHARS_MAX);
    }
  }

  /** The key under which it is written: step and key. */
  public String recordKey() {
    return step + "|" + key;
  }

  /**
   * Where a record came from; each part where it is known.
   *
   * @param topic topic it was read from
   * @param partition partition of that topic
   * @param offset offset in that partition
   * @param url address it was fetched from
   */
  public record Origin(
      @Nullable String topic,
      @Nullable Integer partition,
      @Nullable Long offset,
      @Nullable String url) {

    /** A record known only by its address. */
    public static Origin ofUrl(String url) {
      return new Origin(null, null, null, url);
    }
  }
}
