package org.jianwei.contracts.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read from one page.
 *
 * @param id first 16 bytes of the SHA-256 of the canonical URL, 32 lower-case hex digits
 * @param url address from which the page was fetched
 * @param canonicalUrl address that the site names as the article's own, else the normalised {@code
 *     url}
 * @param source id of the source in the catalogue
 * @param publisher publisher that the page names (来源), else the name of the source
 * @param title title without site suffix; never blank
 * @param author authors, several parted by {@code 、}, where the page names any
 * @param originalTitle the title that a reprint says its original had (原标题), where it says so
 * @param editor who answers for the text at the publisher (责任编辑), where the page names them
 * @param publishedAt time of publication with the publisher's offset, where the page states one
 * @param publishedPrecision how exact {@code publishedAt} is
 * @param publishedOrigin where it was found: {@code rule}, {@code meta}, {@code json-ld}, {@code
 *     text}, {@code script}, {@code feed}, {@code url}; {@code none} where there is none
 * @param fetchedAt when the page was fetched
 * @param language BCP 47 primary tag, such as {@code zh}
 * @param text body, paragraphs parted by {@code \n}; may be empty, never null
 * @param image address of the main image
 * @param truncated whether the text is known to be cut (paywall, byte cap, further pages)
 * @param contentHash SHA-256 over title and text, 64 lower-case hex digits
 */
public record Article(
    String id,
    String url,
    String canonicalUrl,
    String source,
    String publisher,
    String title,
    @Nullable String author,
    @Nullable String originalTitle,
    @Nullable String editor,
    @Nullable OffsetDateTime publishedAt,
    PublishedPrecision publishedPrecision,
    String publishedOrigin,
    Instant fetchedAt,
    String language,
    String text,
    @Nullable String image,
    boolean truncated,
    String contentHash) {

  /** Checks that nothing required is missing. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(canonicalUrl, "canonicalUrl");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publishedPrecision, "publishedPrecision");
    Objects.requireNonNull(publishedOrigin, "publishedOrigin");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(contentHash, "contentHash");
  }

  /** All but the text: what an incident keeps of a member. */
  public ArticleHead head() {
    return new ArticleHead(
        id,
        url,
        canonicalUrl,
        source,
        publisher,
        title,
        author,
        publishedAt,
        publishedPrecision,
        fetchedAt,
        language,
        image,
        truncated,
        contentHash);
  }
}
