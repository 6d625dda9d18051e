package org.jianwei.ingest.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.reader.Reading;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.visit.Destination;
import org.jianwei.ingest.visit.Visit;
import org.jianwei.ingest.visit.Visitor;

/** Visits every entry of sources once, and the newest article of each, and says what it found. */
public final class SourceCheck {

  private final Visitor visitor;
  private final PageReader reader;
  private final InstantSource clock;
  private final Duration silentAfter;
  private final Duration patience;

  /**
   * Creates a check.
   *
   * @param sources the catalogue whose sources are checked
   * @param silentAfter an entry whose newest article is older is alive no more, whatever it answers
   * @param patience how long one entry may take, with its place in the queue of its host
   */
  public SourceCheck(
      SourceCatalogue sources,
      Visitor visitor,
      InstantSource clock,
      Duration silentAfter,
      Duration patience) {
    this.visitor = visitor;
    this.reader = new PageReader(() -> sources);
    this.clock = clock;
    this.silentAfter = silentAfter;
    this.patience = patience;
  }

  /** Checks sources, all at once; the result is in the order of the sources and their entries. */
  public List<EntryCheck> check(List<Source> sources) {
    List<CompletableFuture<EntryCheck>> checks = new ArrayList<>();
    for (Source source : sources) {
      for (int i = 0; i < source.entries().size(); i++) {
        checks.add(check(source, i));
      }
    }
    return checks.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<EntryCheck> check(Source source, int index) {
    SourceEntry entry = source.entries().get(index);
    Findings findings = new Findings(source, entry);
    CompletableFuture<Boolean> inTime =
        visitor
            .visit(destination(source, index))
            .thenCompose(visit -> entryVisited(visit, source, findings))
            .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    return inTime.thenApply(
        done -> {
          if (!done) {
            findings.notInTime();
          }
          return findings.conclude(clock.instant().minus(silentAfter));
        });
  }

  private CompletableFuture<Boolean> entryVisited(Visit visit, Source source, Findings findings) {
    Page page = visit.page();
    findings.visited(visit);
    if (page == null) {
      return CompletableFuture.completedFuture(true);
    }
    Reading reading = reader.read(page);
    findings.read(page, reading);
    Optional<Link> part =
        reading.links().stream().filter(link -> link.kind() == FetchKind.SITEMAP).findFirst();
    if (part.isPresent()) {
      return visitor
          .visit(destination(part.get(), source))
          .thenCompose(found -> entryVisited(found, source, findings));
    }
    return newest(reading.links())
        .map(link -> visitor.visit(destination(link, source)))
        .map(article -> article.thenApply(found -> articleVisited(found, findings)))
        .orElseGet(() -> CompletableFuture.completedFuture(true));
  }

  private boolean articleVisited(Visit visit, Findings findings) {
    Page page = visit.page();
    findings.articleVisited(visit);
    if (page != null) {
      findings.articleRead(page, reader.read(page));
    }
    return true;
  }

  /** The link with the latest time; where none has one, the first. */
  private static Optional<Link> newest(List<Link> links) {
    return links.stream()
        .filter(link -> link.hints().publishedAt() != null)
        .max(Comparator.comparing(SourceCheck::published))
        .or(() -> links.stream().findFirst());
  }

  private static Instant published(Link link) {
    return Objects.requireNonNull(link.hints().publishedAt()).toInstant();
  }

  private static Destination destination(Source source, int index) {
    SourceEntry entry = source.entries().get(index);
    FetchKind kind = FetchKind.of(entry.kind());
    return new Destination(
        entry.url().toString(), kind, source.id(), index, Hints.NONE, source.pace());
  }

  private static Destination destination(Link link, Source source) {
    EntryRef entry = link.kind().recurs() ? link.entry() : null;
    int index = entry == null ? -1 : entry.index();
    return new Destination(
        link.url(), link.kind(), source.id(), index, link.hints(), source.pace());
  }
}
