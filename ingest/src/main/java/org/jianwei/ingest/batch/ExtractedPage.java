package org.jianwei.ingest.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.page.PageOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One line of what {@code jianwei extract} writes.
 *
 * @param file path of the page, relative to the directory given
 * @param title title
 * @param publishedAt time of publication, where the page states one
 * @param publishedPrecision how exact that is
 * @param publisher publisher that the page names
 * @param author authors
 * @param originalTitle title that a reprint gives as that of its original
 * @param editor editor in charge
 * @param text text
 * @param captions what stands under its pictures; not part of the text
 * @param truncated whether the page holds only a part of the text
 * @param image address of the main image
 * @param links links to articles, where the page's own address is known
 * @param reason why there is no article, where there is none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExtractedPage(
    String file,
    @Nullable String title,
    @Nullable OffsetDateTime publishedAt,
    PublishedPrecision publishedPrecision,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String originalTitle,
    @Nullable String editor,
    @Nullable String text,
    List<String> captions,
    boolean truncated,
    @Nullable String image,
    List<String> links,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

  /** The line of a page that was read. */
  static ExtractedPage of(String file, PageOutcome.Read read, List<String> links) {
    Article article = read.article();
    return new ExtractedPage(
        file,
        article.title(),
        article.publishedAt(),
        article.publishedPrecision(),
        ExtractSources.isKnown(article.publisher()) ? article.publisher() : null,
        article.author(),
        article.originalTitle(),
        article.editor(),
        article.text(),
        read.captions(),
        article.truncated(),
        article.image(),
        links,
        null);
  }

  /** The line of a page that is no article. */
  static ExtractedPage refused(String file, String reason) {
    return new ExtractedPage(
        file,
        null,
        null,
        PublishedPrecision.NONE,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        null,
        List.of(),
        reason);
  }
}
