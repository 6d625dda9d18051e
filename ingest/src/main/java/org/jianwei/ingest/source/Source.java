package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One outlet that is watched, as its YAML file describes it.
 *
 * @param id kebab-case name, unique in the catalogue, such as {@code chinanews}
 * @param name what people call it
 * @param language BCP 47 primary tag of what it publishes, such as {@code zh}
 * @param region area that it covers: a country such as {@code CN} or a province of China such as
 *     {@code CN-GD} (ISO 3166)
 * @param publisher publisher of its articles where a page names none
 * @param publisherKind who stands behind it
 * @param tags words of the catalogue's own to sort sources by: kebab case, at most {@value
 *     #TAGS_MAX}, none twice
 * @param verified day on which the addresses were last seen to answer, {@code YYYY-MM-DD}, or
 *     {@code never}
 * @param pace least time between two requests to one of its hosts, 100 ms to 1 h; 1 s by default
 * @param entries addresses at which its articles are found; at least one, none twice. Further pages
 *     of a list stand after its first, as entries of their own
 * @param article where the parts of its article pages are; the generic reader finds what is not
 *     named
 * @param note where the addresses were taken from, for people
 */
public record Source(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String language,
    @Nullable String region,
    @JsonProperty(required = true) String publisher,
    @Nullable PublisherKind publisherKind,
    @Nullable List<String> tags,
    @JsonProperty(required = true) String verified,
    @Nullable Duration pace,
    @JsonProperty(required = true) List<SourceEntry> entries,
    @Nullable ArticleRules article,
    @Nullable String note) {

  /** Time between two requests to a host where the file names none. */
  public static final Duration PACE_DEFAULT = Duration.ofSeconds(1);

  /** Most tags of a source. */
  public static final int TAGS_MAX = 10;

  private static final Duration PACE_MIN = Duration.ofMillis(100);
  private static final Duration PACE_MAX = Duration.ofHours(1);
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final String NEVER = "never";

  /** Checks every part; an {@link IllegalArgumentException} names the one that is wrong. */
  public Source {
    requireAll(id, name, language, publisher, verified, entries);
    require(KEBAB.matcher(id).matches(), "id must be kebab-case (a-z, 0-9, -): " + id);
    require(!name.isBlank(), "name must not be blank");
    require(
        LANGUAGE.matcher(language).matches(), "language must be a tag like zh or en: " + language);
    Regions.check(region);
    require(!publisher.isBlank(), "publisher must not be blank");
    tags = tags == null ? List.of() : List.copyOf(tags);
    requireTags(tags);
    requireDay(verified);
    pace = Objects.requireNonNullElse(pace, PACE_DEFAULT);
    require(
        pace.compareTo(PACE_MIN) >= 0 && pace.compareTo(PACE_MAX) <= 0,
        "pace must lie between PT0.1S and PT1H: " + pace);
    entries = entries.stream().flatMap(SourceEntry::expanded).toList();
    require(!entries.isEmpty(), "entries must hold at least one address");
    Set<Object> seen = new HashSet<>();
    for (SourceEntry entry : entries) {
      require(seen.add(entry.url()), "entries hold an address twice: " + entry.url());
    }
  }

  /** A source of which no region, kind and tags are known. */
  public Source(
      String id,
      String name,
      String language,
      String publisher,
      String verified,
      @Nullable Duration pace,
      List<SourceEntry> entries,
      @Nullable ArticleRules article,
      @Nullable String note) {
    this(id, name, language, null, publisher, null, null, verified, pace, entries, article, note);
  }

  /** Least time between two requests to one host. */
  @Override
  public Duration pace() {
    return Objects.requireNonNullElse(pace, PACE_DEFAULT);
  }

  /** Words of the catalogue's own; may be empty. */
  @Override
  public List<String> tags() {
    return Objects.requireNonNullElse(tags, List.of());
  }

  /** The day on which the addresses were last seen to answer; empty where they never were. */
  public Optional<LocalDate> verifiedOn() {
    return verified.equals(NEVER) ? Optional.empty() : Optional.of(LocalDate.parse(verified));
  }

  /** The same, with its article pages read by other rules, and under another name. */
  Source readBy(ArticleRules rules, String publisher) {
    return new Source(
        id,
        name,
        language,
        region,
        publisher,
        publisherKind,
        tags,
        verified,
        pace,
        entries,
        rules,
        note);
  }

  private static void requireAll(@Nullable Object... parts) {
    for (Object part : parts) {
      require(part != null, "id, name, language, publisher, verified and entries must have values");
    }
  }

  private static void requireTags(List<String> tags) {
    require(tags.size() <= TAGS_MAX, "tags must be at most " + TAGS_MAX);
    Set<String> seen = new HashSet<>();
    for (String tag : tags) {
      require(KEBAB.matcher(tag).matches(), "tags must be kebab-case (a-z, 0-9, -): " + tag);
      require(seen.add(tag), "tags hold one twice: " + tag);
    }
  }

  private static void requireDay(String verified) {
    if (verified.toLowerCase(Locale.ROOT).equals(NEVER)) {
      require(verified.equals(NEVER), "verified must be written `never` in lower case");
      return;
    }
    try {
      LocalDate.parse(verified);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "verified must be a day YYYY-MM-DD or `never`: " + verified, e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
