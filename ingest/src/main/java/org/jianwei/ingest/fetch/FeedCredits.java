package org.jianwei.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Whom and what a feed names for an article; used where its page names nobody.
 *
 * @param author who wrote it
 * @param publisher who published it first
 * @param image address of a picture
 */
public record FeedCredits(
    @Nullable String author, @Nullable String publisher, @Nullable String image) {}
