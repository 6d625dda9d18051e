package org.jianwei.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The children of an entry or channel by their {@linkplain FeedNames names}. */
final class FeedParts {

  /** Longest markup that is read for a plain text, in UTF-16 chars. */
  private static final int MARKUP_CHARS_MAX = 50_000;

  private final FeedNames names;
  private final Map<String, List<Element>> byName = new HashMap<>();

  private FeedParts(FeedNames names) {
    this.names = names;
  }

  static FeedParts of(Element parent, FeedNames names) {
    FeedParts parts = new FeedParts(names);
    for (Element child : parent.children()) {
      parts.byName.computeIfAbsent(names.of(child), name -> new ArrayList<>()).add(child);
    }
    return parts;
  }

  /** The parts of one of these parts. */
  FeedParts within(Element part) {
    return of(part, names);
  }

  /** All parts of a name, in the order of the feed. */
  List<Element> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The first part that holds text, of the first of these names that has one. */
  @Nullable Element first(List<String> wanted) {
    for (String name : wanted) {
      for (Element part : all(name)) {
        if (!part.text().isBlank()) {
          return part;
        }
      }
    }
    return null;
  }

  /** What the first of these parts says, as it stands there, its markup left out. */
  @Nullable String text(String... wanted) {
    Element found = first(List.of(wanted));
    return found == null ? null : found.text().strip();
  }

  /** The first of these that states a time of publication. */
  Optional<StatedTime> time(List<String> wanted, Instant fetchedAt) {
    return wanted.stream()
        .map(name -> text(name))
        .filter(Objects::nonNull)
        .flatMap(raw -> TimeReader.parseDated(raw, fetchedAt).stream())
        .findFirst();
  }

  /** Text without markup, whether that stands as elements, escaped, or in a CDATA section. */
  static @Nullable String plain(@Nullable Element part) {
    if (part == null) {
      return null;
    }
    return "text".equals(part.attr("type"))
        ? plain(Entities.escape(part.wholeText()))
        : plain(part.wholeText());
  }

  /** Text without markup; null where nothing is left. */
  static @Nullable String plain(@Nullable String markup) {
    if (markup == null) {
      return null;
    }
    String capped = markup.substring(0, Math.min(markup.length(), MARKUP_CHARS_MAX));
    String text = Jsoup.parseBodyFragment(capped).text().strip();
    return text.isEmpty() ? null : text;
  }
}
