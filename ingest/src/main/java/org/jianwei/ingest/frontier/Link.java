package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jspecify.annotations.Nullable;

/**
 * An address that was found in a feed or list, or to which a redirect led: that of an article, or
 * the one at which an entry of the catalogue is to be had for now.
 *
 * @param host see {@link org.jianwei.ingest.fetch.HostKey}
 * @param url absolute http(s) address, normalised
 * @param source id of the source that named it
 * @param kind what stands there
 * @param hints what the feed or list says of it
 * @param moves how many redirects sent us on before this one
 * @param foundAt fetch time of the page that named it
 * @param entry for articles the entry that named it, if one did; otherwise the entry that is to be
 *     had there
 * @param feed what the feed says of it beside the hints
 */
public record Link(
    String host,
    String url,
    String source,
    FetchKind kind,
    Hints hints,
    int moves,
    Instant foundAt,
    @Nullable EntryRef entry,
    @Nullable FeedWord feed)
    implements LinkRecord {

  /** Checks that nothing is missing. */
  public Link {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(foundAt, "foundAt");
    if (kind.recurs() && entry == null) {
      throw new IllegalArgumentException("a link to a " + kind.label() + " names its entry");
    }
  }

  /** An address that no entry named. */
  public Link(
      String host,
      String url,
      String source,
      FetchKind kind,
      Hints hints,
      int moves,
      Instant foundAt) {
    this(host, url, source, kind, hints, moves, foundAt, null, null);
  }

  /** An address of which no feed says more. */
  public Link(
      String host,
      String url,
      String source,
      FetchKind kind,
      Hints hints,
      int moves,
      Instant foundAt,
      @Nullable EntryRef entry) {
    this(host, url, source, kind, hints, moves, foundAt, entry, null);
  }

  /** The name that its feed gave the article; null for none. */
  @Nullable String identity() {
    return feed == null ? null : feed.identity();
  }

  @Override
  public String key() {
    return host;
  }
}
