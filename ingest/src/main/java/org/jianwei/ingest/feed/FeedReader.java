package org.jianwei.ingest.feed;

import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;

/**
 * Reads feeds: RSS 0.9x and 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. What is broken
 * in one is read as far as it goes; what is none is refused with what was found instead.
 */
public final class FeedReader {

  /** Largest feed that is read, in bytes. */
  public static final int BYTES_MAX = 8 * 1024 * 1024;

  /** Most entries that are read of one feed; the newest stand first. */
  public static final int ENTRIES_MAX = 1_000;

  /** Most tags of a feed, opening and closing, which bounds the memory that it takes. */
  static final int TAGS_MAX = 500_000;

  private static final int EXCERPT_CHARS_MAX = 400;

  private FeedReader() {}

  /** Reads the feed that {@code body} holds. Never throws for what it holds. */
  public static FeedOutcome read(FetchedBody body) {
    if (body.bytes().length > BYTES_MAX) {
      return unreadable("too-big", "The feed is larger than " + BYTES_MAX + " bytes.", "");
    }
    String text = CharsetDecision.decode(body.bytes(), body.contentType()).text();
    return isObject(text) ? JsonFeed.read(text, body) : XmlFeed.read(text, body);
  }

  private static boolean isObject(String text) {
    String head = text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)).stripLeading();
    return head.startsWith("{");
  }

  static FeedOutcome unreadable(String reason, String detail, String text) {
    String excerpt = text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX));
    return new FeedOutcome.Unreadable(reason, detail, excerpt);
  }
}
