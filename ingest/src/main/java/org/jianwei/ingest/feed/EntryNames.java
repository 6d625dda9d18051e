package org.jianwei.ingest.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry, and who published it first. */
final class EntryNames {

  /** RSS 2.0 asks for a mail address, with the name in brackets behind. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\S+@\\S+\\s*[(（](?<name>[^)）]+)[)）]");

  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//.*");

  private EntryNames() {}

  /** The author; null where none is named. */
  static @Nullable String author(FeedParts entry) {
    return named(entry.text("dc:creator", "dcterms:creator"))
        .or(() -> named(person(entry)))
        .or(() -> named(entry.text("itunes:author", "media:credit")))
        .orElse(null);
  }

  /** Who published it first; null where the entry names nobody. */
  static @Nullable String publisher(FeedParts entry) {
    return named(origin(entry))
        .or(() -> named(entry.text("dc:publisher", "dcterms:publisher", "dc:source")))
        .orElse(null);
  }

  /** A name; empty for addresses and for nothing. */
  static Optional<String> named(@Nullable String text) {
    String plain = FeedParts.plain(text);
    if (plain == null) {
      return Optional.empty();
    }
    Matcher m = MAIL_AND_NAME.matcher(plain);
    if (m.matches()) {
      return Optional.of(m.group("name").strip());
    }
    boolean address = MAIL.matcher(plain).matches() || ADDRESS.matcher(plain).matches();
    return address ? Optional.empty() : Optional.of(plain);
  }

  private static @Nullable String person(FeedParts entry) {
    Element author = entry.all("author").stream().findFirst().orElse(null);
    if (author == null) {
      return null;
    }
    String name = entry.within(author).text("name");
    return name == null && author.childrenSize() == 0 ? author.text() : name;
  }

  private static @Nullable String origin(FeedParts entry) {
    Element source = entry.all("source").stream().findFirst().orElse(null);
    if (source == null) {
      return null;
    }
    return source.childrenSize() == 0 ? source.text() : entry.within(source).text("title");
  }
}
