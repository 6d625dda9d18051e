package org.jianwei.ingest.frontier;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says of an article that the fetch does not need: by what name it knows it, and the
 * text to fall back on.
 *
 * @param identity name of the article that outlives changes of its address; null for none
 * @param content the text as HTML, where the feed carries it; bounded by the reader of feeds
 */
public record FeedWord(@Nullable String identity, @Nullable String content) {}
