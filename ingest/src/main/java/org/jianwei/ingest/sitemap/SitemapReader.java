package org.jianwei.ingest.sitemap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps and their indexes as sitemaps.org 0.9 describes them, with the news extension
 * ({@code news:news}) of Google.
 *
 * <p>A sitemap lists all pages of a site, back to the first; only what changed within {@link
 * #FRESH} is news. Pages that do not say when they changed are left out, unless they stand in a
 * sitemap of news, which by its definition holds two days.
 *
 * <p>As feeds, sitemaps are read by jsoup's parser in XML mode, which expands no entities and
 * forgives what sites do wrong, and times without a zone are those of Shanghai; the parser of
 * crawler-commons is strict about both.
 */
public final class SitemapReader {

  /** Largest sitemap that is read, unpacked, in bytes; of a larger one the beginning. */
  public static final int BYTES_MAX = 16 * 1024 * 1024;

  /** Most pages that are taken from one sitemap. */
  public static final int ENTRIES_MAX = 1_000;

  /** Most sitemaps that are followed from one index. */
  public static final int PARTS_MAX = 10;

  /** How long ago a page may have changed to be news. */
  public static final Duration FRESH = Duration.ofDays(3);

  private static final int DEPTH_MAX = 64;
  private static final int EXCERPT_CHARS_MAX = 400;

  private SitemapReader() {}

  /** Reads the sitemap that {@code body} holds, packed or not. */
  public static SitemapOutcome read(FetchedBody body) {
    Unpacked bytes = Unpacked.of(body.bytes(), BYTES_MAX);
    String text = CharsetDecision.decode(bytes.bytes(), body.contentType()).text();
    Document document = Jsoup.parse(text, body.url(), Parser.xmlParser().setMaxDepth(DEPTH_MAX));
    boolean isCut = bytes.isCut() || body.cut();
    for (Element child : document.children()) {
      switch (SitemapBlock.name(child)) {
        case "urlset":
          return entries(blocks(child, "url", isCut), body);
        case "sitemapindex":
          return index(blocks(child, "sitemap", isCut), body);
        default:
          break;
      }
    }
    return notASitemap(text, document);
  }

  private static List<SitemapBlock> blocks(Element root, String name, boolean isCut) {
    List<SitemapBlock> blocks = new ArrayList<>();
    for (Element child : root.children()) {
      if (SitemapBlock.name(child).equals(name)) {
        blocks.add(new SitemapBlock(child));
      }
    }
    // Where the text ends early, the last block may end within its address.
    return isCut && !blocks.isEmpty() ? blocks.subList(0, blocks.size() - 1) : blocks;
  }

  private static SitemapOutcome entries(List<SitemapBlock> blocks, FetchedBody body) {
    List<Dated<SitemapEntry>> found = new ArrayList<>();
    int old = 0;
    int undated = 0;
    int skipped = 0;
    for (SitemapBlock block : blocks) {
      String url = WebAddress.resolve(body.url(), block.text("loc")).orElse(null);
      StatedTime changed = block.time("lastmod", body.fetchedAt());
      StatedTime published = block.newsTime(body.fetchedAt());
      StatedTime at = published == null ? changed : published;
      if (url == null) {
        skipped++;
      } else if (at == null && !block.isNews()) {
        undated++;
      } else if (at != null && !isFresh(at, body.fetchedAt())) {
        old++;
      } else {
        found.add(
            new Dated<>(
                new SitemapEntry(url, block.newsText("title"), published, block.newsLanguage()),
                at));
      }
    }
    return new SitemapOutcome.Entries(newest(found, ENTRIES_MAX), old, undated, skipped);
  }

  private static SitemapOutcome index(List<SitemapBlock> blocks, FetchedBody body) {
    List<Dated<SitemapPart>> found = new ArrayList<>();
    for (SitemapBlock block : blocks) {
      StatedTime changed = block.time("lastmod", body.fetchedAt());
      if (changed == null || isFresh(changed, body.fetchedAt())) {
        WebAddress.resolve(body.url(), block.text("loc"))
            .ifPresent(url -> found.add(new Dated<>(new SitemapPart(url, changed), changed)));
      }
    }
    List<SitemapPart> parts = newest(found, PARTS_MAX);
    return new SitemapOutcome.Index(parts, blocks.size() - parts.size());
  }

  /** The newest, in that order; of those without time the first, after the others. */
  private static <T> List<T> newest(List<Dated<T>> found, int max) {
    return found.stream()
        .sorted(Comparator.comparing(Dated<T>::instant).reversed())
        .limit(max)
        .map(Dated::value)
        .toList();
  }

  private static boolean isFresh(StatedTime at, Instant fetchedAt) {
    return !at.at().toInstant().isBefore(fetchedAt.minus(FRESH));
  }

  private static SitemapOutcome notASitemap(String text, Document document) {
    Element first = document.firstElementChild();
    String found = first == null ? "no element at all" : "<" + first.tagName() + "> as root";
    return new SitemapOutcome.Unreadable(
        "not-a-sitemap",
        "Expected urlset or sitemapindex, found " + found + ".",
        text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)));
  }

  /** Something with the time by which it is sorted. */
  private record Dated<T>(T value, @Nullable StatedTime at) {
    Instant instant() {
      return at == null ? Instant.MIN : Objects.requireNonNull(at).at().toInstant();
    }
  }
}
