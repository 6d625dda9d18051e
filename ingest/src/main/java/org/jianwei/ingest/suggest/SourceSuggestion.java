package org.jianwei.ingest.suggest;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.page.list.ListReader;
import org.jianwei.ingest.sitemap.SitemapOutcome;
import org.jianwei.ingest.sitemap.SitemapPart;
import org.jianwei.ingest.sitemap.SitemapReader;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.visit.Destination;
import org.jianwei.ingest.visit.Visit;
import org.jianwei.ingest.visit.Visitor;

/**
 * Looks at a site and suggests how to watch it: by the feeds that its page names, or that stand
 * where feeds often do; by its sitemaps of news; else by the page itself, where that lists
 * articles. Each suggestion was visited and read.
 */
public final class SourceSuggestion {

  /** Fewer links make no list of articles. */
  static final int LINKS_MIN = 5;

  private static final int FEEDS_MAX = 5;
  private static final int SITEMAPS_MAX = 4;
  private static final int PARTS_MAX = 3;
  private static final Duration PACE = Duration.ofSeconds(2);

  private final Visitor visitor;
  private final InstantSource clock;
  private final Duration pace;
  private final Consumer<String> report;

  /**
   * Creates one.
   *
   * @param report told in one line of each address that was tried
   */
  public SourceSuggestion(Visitor visitor, InstantSource clock, Consumer<String> report) {
    this(visitor, clock, PACE, report);
  }

  SourceSuggestion(Visitor visitor, InstantSource clock, Duration pace, Consumer<String> report) {
    this.visitor = visitor;
    this.clock = clock;
    this.pace = pace;
    this.report = report;
  }

  /**
   * Looks at the site of a page.
   *
   * @return the text of a source file; empty where the page could not be read, or nothing was found
   */
  public Optional<String> suggest(String url) {
    Optional<FetchedBody> page = read(url, FetchKind.LIST);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    PageClues clues = PageClues.of(page.get());
    List<SuggestedSource.Entry> entries = new ArrayList<>(feeds(page.get().url(), clues));
    entries.addAll(sitemaps(page.get().url()));
    if (entries.isEmpty() && listsArticles(page.get())) {
      entries.add(new SuggestedSource.Entry(EntryKind.LIST, page.get().url()));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new SuggestedSource(page.get().url(), clues, entries, today).yaml());
  }

  private List<SuggestedSource.Entry> feeds(String page, PageClues clues) {
    List<String> named = clues.feeds().stream().limit(FEEDS_MAX).filter(this::isFeed).toList();
    List<String> found =
        named.isEmpty()
            ? CommonPaths.ALL.feeds().stream()
                .flatMap(path -> WebAddress.resolve(page, path).stream())
                .filter(this::isFeed)
                .limit(1)
                .toList()
            : named;
    return found.stream().map(u -> new SuggestedSource.Entry(EntryKind.FEED, u)).toList();
  }

  private boolean isFeed(String url) {
    Optional<FetchedBody> body = read(url, FetchKind.FEED);
    int entries =
        body.map(FeedReader::read)
            .map(read -> read.<Integer>fold(e -> e.entries().size(), no -> 0))
            .orElse(0);
    body.ifPresent(b -> report.accept("  " + (entries == 0 ? "no feed" : entries + " entries")));
    return entries > 0;
  }

  private List<SuggestedSource.Entry> sitemaps(String page) {
    List<String> named =
        read(HostKey.robotsUrl(page), FetchKind.SITEMAP).map(RobotsSitemaps::of).orElse(List.of());
    Stream<String> candidates =
        named.isEmpty()
            ? CommonPaths.ALL.sitemaps().stream()
                .flatMap(path -> WebAddress.resolve(page, path).stream())
            : named.stream().sorted(newsFirst());
    return candidates
        .limit(SITEMAPS_MAX)
        .flatMap(url -> newsSitemaps(url, true).stream())
        .limit(PARTS_MAX)
        .map(url -> new SuggestedSource.Entry(EntryKind.SITEMAP, url))
        .toList();
  }

  /** The sitemap itself where it holds news, or those of its parts that do. */
  private List<String> newsSitemaps(String url, boolean followIndex) {
    return read(url, FetchKind.SITEMAP)
        .map(SitemapReader::read)
        .map(
            outcome ->
                outcome.<List<String>>fold(
                    entries -> news(url, entries),
                    index -> followIndex ? ofIndex(index) : List.of(),
                    no -> List.of()))
        .orElse(List.of());
  }

  private List<String> ofIndex(SitemapOutcome.Index index) {
    report.accept("  an index of sitemaps");
    return index.parts().stream()
        .map(SitemapPart::url)
        .sorted(newsFirst())
        .limit(PARTS_MAX)
        .flatMap(part -> newsSitemaps(part, false).stream())
        .toList();
  }

  private List<String> news(String url, SitemapOutcome.Entries entries) {
    long news = entries.entries().stream().filter(e -> e.published() != null).count();
    report.accept("  " + news + " pages of news");
    return news > 0 ? List.of(url) : List.of();
  }

  private boolean listsArticles(FetchedBody page) {
    int links = ListReader.read(page, null).<Integer>fold(found -> found.links().size(), no -> 0);
    report.accept("the page itself: " + links + " links to articles");
    return links >= LINKS_MIN;
  }

  private Optional<FetchedBody> read(String url, FetchKind kind) {
    Visit visit =
        visitor.visit(new Destination(url, kind, "suggested", -1, Hints.NONE, pace)).join();
    report.accept(url + ": " + visit.reason());
    Page page = visit.page();
    return page == null
        ? Optional.empty()
        : Optional.of(
            new FetchedBody(
                page.body(), page.contentType(), page.url(), page.fetchedAt(), page.truncated()));
  }

  private static Comparator<String> newsFirst() {
    return Comparator.comparing(url -> url.contains("news") ? 0 : 1);
  }
}
