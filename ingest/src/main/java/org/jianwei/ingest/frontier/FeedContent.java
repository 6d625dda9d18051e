package org.jianwei.ingest.frontier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Page;
import org.jspecify.annotations.Nullable;

/** The text that a feed carried of an article, as the page that could not be fetched. */
final class FeedContent {

  /** Said of an article that is given up, where its text goes on. */
  static final String INSTEAD = " The text that the feed carries is read instead.";

  private FeedContent() {}

  /** The page; empty where no feed carried the text. */
  static List<Page> of(@Nullable WaitingLink waiting) {
    if (waiting == null) {
      return List.of();
    }
    FeedWord word = waiting.link().feed();
    return word == null || word.content() == null
        ? List.of()
        : List.of(page(waiting.link(), word.content()));
  }

  private static Page page(Link link, String content) {
    return new Page(
        link.url(),
        link.source(),
        FetchKind.CONTENT,
        -1,
        0,
        "text/html; charset=utf-8",
        link.foundAt(),
        link.hints(),
        false,
        content.getBytes(StandardCharsets.UTF_8));
  }
}
