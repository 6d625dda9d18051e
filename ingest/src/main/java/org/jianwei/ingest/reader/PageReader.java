package org.jianwei.ingest.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.feed.FeedEntry;
import org.jianwei.ingest.feed.FeedOutcome;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.fetch.Continuation;
import org.jianwei.ingest.fetch.FeedCredits;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.FeedWord;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.page.PageOutcome;
import org.jianwei.ingest.page.address.NextPage;
import org.jianwei.ingest.page.list.ListOutcome;
import org.jianwei.ingest.page.list.ListReader;
import org.jianwei.ingest.rhythm.OwnRhythm;
import org.jianwei.ingest.sitemap.SitemapOutcome;
import org.jianwei.ingest.sitemap.SitemapReader;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/** Reads pages by what they are and by the rules of their source. Keeps nothing between two. */
public final class PageReader {

  private final Supplier<SourceCatalogue> sources;

  /** Creates a reader for the pages of a catalogue, which is asked for at each page. */
  public PageReader(Supplier<SourceCatalogue> sources) {
    this.sources = sources;
  }

  /** Reads a page. Never throws for what it holds. */
  public Reading read(Page page) {
    Optional<Source> source = sources.get().source(page.source(), page.url());
    if (source.isEmpty()) {
      return nothing(page, "source-unknown", "The catalogue has no source " + page.source() + ".");
    }
    return switch (page.kind()) {
      case FEED -> feed(page, source.get());
      case LIST -> list(page, source.get());
      case SITEMAP -> sitemap(page, EntryReports.entry(page, source.get()).orElse(null));
      case ARTICLE -> article(page, source.get());
      case CONTENT -> content(page, source.get());
      case ROBOTS -> nothing(page, "not-a-page", "robots.txt is read by the fetcher.");
    };
  }

  private static Reading feed(Page page, Source source) {
    EntryRef entry = EntryReports.entry(page, source).orElse(null);
    FeedOutcome outcome = FeedReader.read(body(page));
    return outcome.fold(
        entries -> entries(page, entry, entries),
        unreadable ->
            unreadable(
                page, entry, unreadable.reason(), unreadable.detail(), unreadable.excerpt()));
  }

  private static Reading entries(Page page, @Nullable EntryRef entry, FeedOutcome.Entries feed) {
    List<Link> links = new ArrayList<>();
    feed.entries().forEach(e -> link(page, entry, e).ifPresent(links::add));
    int skipped = feed.skipped() + feed.entries().size() - links.size();
    List<Reject> rejects = new ArrayList<>();
    if (skipped > 0) {
      rejects.add(
          Rejects.kept(
              page, "entries-without-address", skipped + " entries have no usable address."));
    }
    if (feed.left() > 0) {
      rejects.add(
          Rejects.kept(
              page, "entries-left", feed.left() + " entries behind the first are not read."));
    }
    Instant notBefore = OwnRhythm.notBefore(feed.schedule(), page.fetchedAt());
    return new Reading(null, report(page, entry, links, notBefore), links, rejects);
  }

  private static Reading list(Page page, Source source) {
    List<SourceEntry> entries = source.entries();
    SourceEntry entry =
        page.entry() >= 0 && page.entry() < entries.size() ? entries.get(page.entry()) : null;
    if (entry == null || entry.kind() != EntryKind.LIST) {
      return nothing(
          page, "entry-unknown", "The source has no list at place " + page.entry() + " any more.");
    }
    EntryRef ref = EntryReports.entry(page, source).orElse(null);
    ListOutcome outcome = ListReader.read(body(page), entry.rule());
    return outcome.fold(
        found -> links(page, ref, found),
        unreadable ->
            unreadable(page, ref, unreadable.reason(), unreadable.detail(), unreadable.excerpt()));
  }

  private static Reading links(Page page, @Nullable EntryRef entry, ListOutcome.Links found) {
    List<Link> links = new ArrayList<>();
    found
        .links()
        .forEach(l -> link(page, entry, l.url(), l.title(), l.published()).ifPresent(links::add));
    return new Reading(null, report(page, entry, links, null), links, List.of());
  }

  private static @Nullable EntryReport report(
      Page page, @Nullable EntryRef entry, List<Link> links, @Nullable Instant notBefore) {
    return entry == null ? null : EntryReports.read(entry, page, links, notBefore);
  }

  private static Reading sitemap(Page page, @Nullable EntryRef entry) {
    return SitemapReader.read(body(page))
        .fold(
            entries -> entries(page, entry, entries),
            index -> parts(page, entry, index),
            unreadable ->
                unreadable(
                    page, entry, unreadable.reason(), unreadable.detail(), unreadable.excerpt()));
  }

  private static Reading parts(Page page, @Nullable EntryRef entry, SitemapOutcome.Index index) {
    List<Link> parts = entry == null ? List.of() : SitemapPartLinks.links(page, entry, index);
    return parts.isEmpty()
        ? unreadable(page, entry, "no-parts", "This index names no sitemap to follow.", "")
        : new Reading(null, report(page, entry, parts, null), parts, List.of());
  }

  private static Reading entries(
      Page page, @Nullable EntryRef entry, SitemapOutcome.Entries sitemap) {
    List<Link> links = new ArrayList<>();
    sitemap
        .entries()
        .forEach(e -> link(page, entry, e.url(), e.title(), e.published()).ifPresent(links::add));
    String detail =
        "No page of this sitemap is news: "
            + sitemap.old()
            + " are old, "
            + sitemap.undated()
            + " do not say when they changed.";
    return new Reading(
        null,
        report(page, entry, links, null),
        links,
        links.isEmpty() ? List.of(Rejects.kept(page, "no-news", detail)) : List.of());
  }

  private static Reading article(Page page, Source source) {
    PageOutcome outcome = ArticleReader.read(body(page), source, hints(page.hints()));
    return outcome.fold(
        read -> article(page, read, source),
        refused -> nothing(page, refused.reason(), refused.detail(), refused.excerpt()));
  }

  /** An article of which only the feed has the text. */
  private static Reading content(Page page, Source source) {
    PageOutcome outcome = ArticleReader.read(FeedWords.body(page), source, hints(page.hints()));
    return outcome.fold(
        read -> content(page, read.article(), source),
        refused -> nothing(page, refused.reason(), refused.detail(), refused.excerpt()));
  }

  private static Reading content(Page page, Article read, Source source) {
    Article credited = FeedWords.credited(read, page.hints(), source.publisher());
    boolean whole = FeedWords.isWhole(page, credited);
    String detail =
        "The page could not be had; this is the text that its feed carries"
            + (whole ? "." : ", which is a part of it.");
    return new Reading(
        whole ? credited : FeedWords.truncated(credited),
        null,
        List.of(),
        List.of(Rejects.kept(page, "read-from-feed", detail)));
  }

  private static Reading article(Page page, PageOutcome.Read read, Source source) {
    Continuation before = page.hints().continuation();
    if (before == null) {
      Article credited = FeedWords.credited(read.article(), page.hints(), source.publisher());
      return article(page, read, credited, 1);
    }
    return Pagination.join(before, read.article())
        .map(joined -> article(page, read, joined, before.page()))
        .orElseGet(
            () ->
                nothing(
                    page,
                    "not-the-next-page",
                    "The page does not continue the article \""
                        + before.article().title()
                        + "\"."));
  }

  private static Reading article(Page page, PageOutcome.Read read, Article article, int number) {
    List<Reject> rejects = new ArrayList<>();
    read.defects().forEach(d -> rejects.add(Rejects.kept(page, d.reason(), d.detail())));
    Article fitting = ArticleSize.fit(article);
    if (fitting != article) {
      rejects.add(
          Rejects.kept(
              page,
              "text-cut",
              "Of " + article.text().length() + " characters the first are kept."));
    }
    return new Reading(fitting, null, further(page, fitting, number, read.next()), rejects);
  }

  private static List<Link> further(
      Page page, Article article, int number, @Nullable NextPage next) {
    return Optional.ofNullable(next)
        .flatMap(
            to ->
                Pagination.next(article, number, to)
                    .map(carried -> new Hints(null, null, PublishedPrecision.NONE, carried))
                    .flatMap(hints -> link(page, null, to.url(), hints)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Link> link(
      Page page,
      @Nullable EntryRef entry,
      String url,
      @Nullable String title,
      @Nullable StatedTime published) {
    return link(
        page,
        entry,
        url,
        published == null
            ? new Hints(title, null, PublishedPrecision.NONE, null)
            : new Hints(title, published.at(), published.precision(), null));
  }

  private static Optional<Link> link(Page page, @Nullable EntryRef entry, FeedEntry said) {
    StatedTime published = said.published();
    Hints hints =
        new Hints(
            said.title(),
            published == null ? null : published.at(),
            published == null ? PublishedPrecision.NONE : published.precision(),
            null,
            new FeedCredits(said.author(), said.publisher(), said.image()));
    FeedWord word = new FeedWord(said.identity(page.url()), said.content());
    return link(page, entry, said.url(), hints, word);
  }

  private static Optional<Link> link(Page page, @Nullable EntryRef entry, String url, Hints hints) {
    return link(page, entry, url, hints, null);
  }

  private static Optional<Link> link(
      Page page, @Nullable EntryRef entry, String url, Hints hints, @Nullable FeedWord word) {
    return HostKey.normalised(url)
        .flatMap(
            address ->
                HostKey.of(address)
                    .map(
                        host ->
                            new Link(
                                host,
                                address,
                                page.source(),
                                FetchKind.ARTICLE,
                                hints,
                                0,
                                page.fetchedAt(),
                                entry,
                                word)));
  }

  private static ArticleHints hints(Hints hints) {
    return new ArticleHints(
        hints.title(),
        hints.publishedAt() == null
            ? null
            : new StatedTime(hints.publishedAt(), hints.publishedPrecision()),
        hints.continuation() == null ? 1 : hints.continuation().page());
  }

  private static FetchedBody body(Page page) {
    return new FetchedBody(
        page.body(), page.contentType(), page.url(), page.fetchedAt(), page.truncated());
  }

  private static Reading nothing(Page page, String reason, String detail) {
    return nothing(page, reason, detail, "");
  }

  private static Reading nothing(Page page, String reason, String detail, String excerpt) {
    return unreadable(page, null, reason, detail, excerpt);
  }

  /** An answer that is not what the catalogue says is a failure of the entry. */
  private static Reading unreadable(
      Page page, @Nullable EntryRef entry, String reason, String detail, String excerpt) {
    EntryReport report = entry == null ? null : EntryReport.failed(entry, page.fetchedAt(), reason);
    List<Reject> rejects = List.of(Rejects.dropped(page, reason, detail, excerpt));
    return new Reading(null, report, List.of(), rejects);
  }
}
