package org.jianwei.ingest.fetch;

import java.time.OffsetDateTime;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or list says of an article before it is read.
 *
 * @param title title, as far as there is one; cut at {@value #TITLE_CHARS_MAX} characters
 * @param publishedAt time of publication with the publisher's offset
 * @param publishedPrecision how exact {@code publishedAt} is
 * @param continuation the article so far, where the address has a further page of it
 * @param credits author, publisher and picture, where a feed names them
 */
public record Hints(
    @Nullable String title,
    @Nullable OffsetDateTime publishedAt,
    PublishedPrecision publishedPrecision,
    @Nullable Continuation continuation,
    @Nullable FeedCredits credits) {

  /** Longest title that is kept. */
  public static final int TITLE_CHARS_MAX = 500;

  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, null, PublishedPrecision.NONE, null, null);

  /** Hints without credits. */
  public Hints(
      @Nullable String title,
      @Nullable OffsetDateTime publishedAt,
      PublishedPrecision publishedPrecision,
      @Nullable Continuation continuation) {
    this(title, publishedAt, publishedPrecision, continuation, null);
  }

  /** Cuts the title. */
  public Hints {
    if (title != null && title.length() > TITLE_CHARS_MAX) {
      title = title.substring(0, TITLE_CHARS_MAX);
    }
  }
}
