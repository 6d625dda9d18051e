package org.jianwei.ingest.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.source.Source;
import org.jspecify.annotations.Nullable;

/** What the reader tells the frontier of the pages of entries. */
final class EntryReports {

  /** A publication further ahead is a slip of the site's, and says nothing of what is newest. */
  private static final Duration AHEAD_MAX = Duration.ofDays(1);

  private EntryReports() {}

  /** The entry to which a page belongs; empty where the catalogue does not have it any more. */
  static Optional<EntryRef> entry(Page page, Source source) {
    int index = page.entry();
    if (index < 0 || index >= source.entries().size()) {
      return Optional.empty();
    }
    return HostKey.normalised(source.entries().get(index).url().toString())
        .flatMap(url -> HostKey.of(url).map(host -> new EntryRef(host, source.id(), url, index)));
  }

  /**
   * The report of a page that was read.
   *
   * @param notBefore earliest next visit by what the page says of its own rhythm
   */
  static EntryReport read(
      EntryRef entry, Page page, List<Link> links, @Nullable Instant notBefore) {
    Instant latest = page.fetchedAt().plus(AHEAD_MAX);
    Instant newest =
        links.stream()
            .map(link -> link.hints().publishedAt())
            .filter(Objects::nonNull)
            .map(at -> at.toInstant())
            .filter(at -> !at.isAfter(latest))
            .max(Instant::compareTo)
            .orElse(null);
    String addresses = links.stream().map(Link::url).sorted().collect(Collectors.joining("\n"));
    return new EntryReport(
        entry,
        page.fetchedAt(),
        EntryReport.OK,
        links.size(),
        newest,
        ArticleIds.ofCanonicalUrl(addresses),
        notBefore);
  }
}
