package org.jianwei.contracts.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Article} without its text. The components mean what they mean there.
 *
 * @param id see {@link Article#id()}
 * @param url see {@link Article#url()}
 * @param canonicalUrl see {@link Article#canonicalUrl()}
 * @param source see {@link Article#source()}
 * @param publisher see {@link Article#publisher()}
 * @param title see {@link Article#title()}
 * @param author see {@link Article#author()}
 * @param publishedAt see {@link Article#publishedAt()}
 * @param publishedPrecision see {@link Article#publishedPrecision()}
 * @param fetchedAt see {@link Article#fetchedAt()}
 * @param language see {@link Article#language()}
 * @param image see {@link Article#image()}
 * @param truncated see {@link Article#truncated()}
 * @param contentHash see {@link Article#contentHash()}
 */
public record ArticleHead(
    String id,
    String url,
    String canonicalUrl,
    String source,
    String publisher,
    String title,
    @Nullable String author,
    @Nullable OffsetDateTime publishedAt,
    PublishedPrecision publishedPrecision,
    Instant fetchedAt,
    String language,
    @Nullable String image,
    boolean truncated,
    String contentHash) {}
