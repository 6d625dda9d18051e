package org.jianwei.contracts.incident;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A member of an incident. The first eight components are AIM's.
 *
 * @param title original title
 * @param date day of publication in Shanghai, {@code YYYY-MM-DD}; the day of the fetch where the
 *     article states none
 * @param body always empty, as in AIM: the text belongs to its publisher
 * @param publisher publisher that the page names
 * @param country country of the publisher, English name
 * @param url where it was fetched
 * @param image address of its image
 * @param evidences sentences quoted from it
 * @param id article id
 * @param canonicalUrl the article's own address
 * @param source id of the source
 * @param author author
 * @param publishedAt time of publication with the publisher's offset
 * @param publishedPrecision how exact that is
 * @param fetchedAt when it was fetched
 * @param language BCP 47 primary tag
 * @param truncated whether the text is known to be cut
 * @param contentHash content that was judged
 * @param revision revision that was judged
 * @param role what it is to the incident
 * @param copyGroup articles with the same value are copies of one text
 * @param label what the article by itself was judged to be
 * @param confidence how sure, 0 to 1
 * @param similarity strength of its strongest link to another member, 0 to 1
 * @param reasons why it belongs
 */
public record IncidentArticle(
    String title,
    String date,
    String body,
    String publisher,
    @Nullable String country,
    String url,
    @Nullable String image,
    List<String> evidences,
    String id,
    String canonicalUrl,
    String source,
    @Nullable String author,
    @Nullable OffsetDateTime publishedAt,
    PublishedPrecision publishedPrecision,
    Instant fetchedAt,
    String language,
    boolean truncated,
    String contentHash,
    int revision,
    MembershipRole role,
    String copyGroup,
    Label label,
    double confidence,
    double similarity,
    List<Reason> reasons) {

  /** Copies the lists. */
  public IncidentArticle {
    evidences = List.copyOf(evidences);
    reasons = List.copyOf(reasons);
  }
}
