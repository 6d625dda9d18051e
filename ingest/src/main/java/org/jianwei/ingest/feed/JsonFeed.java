package org.jianwei.ingest.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jspecify.annotations.Nullable;

/**
 * JSON Feed (versions 1.0 and 1.1, jsonfeed.org). Read item by item, so that those before a cut are
 * kept.
 */
final class JsonFeed {

  private static final int DEPTH_MAX = 64;
  private static final String VERSION = "jsonfeed.org/version/";

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxStringLength(FeedReader.BYTES_MAX)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final FetchedBody body;
  private final List<FeedEntry> entries = new ArrayList<>();
  private int skipped;
  private int left;
  private boolean versioned;

  private JsonFeed(FetchedBody body) {
    this.body = body;
  }

  static FeedOutcome read(String text, FetchedBody body) {
    JsonFeed feed = new JsonFeed(body);
    String fault = "";
    try (JsonParser parser = JSON.createParser(text)) {
      feed.members(parser);
    } catch (IOException e) {
      fault = " It breaks off: " + e.getClass().getSimpleName() + ".";
    }
    return feed.versioned
        ? new FeedOutcome.Entries(feed.entries, feed.skipped, feed.left, FeedSchedule.NONE)
        : FeedReader.unreadable(
            "not-a-feed", "The JSON names no version of JSON Feed." + fault, text);
  }

  private void members(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("version") && value == JsonToken.VALUE_STRING) {
        versioned = parser.getText().contains(VERSION);
      } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
        items(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void items(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        return;
      }
      if (entries.size() >= FeedReader.ENTRIES_MAX) {
        left++;
        parser.skipChildren();
        continue;
      }
      JsonNode item = JSON.readTree(parser);
      Optional<FeedEntry> entry = entry(item);
      entry.ifPresent(entries::add);
      skipped += entry.isPresent() ? 0 : 1;
    }
  }

  private Optional<FeedEntry> entry(JsonNode item) {
    return resolve(text(item, "url"))
        .or(() -> resolve(text(item, "external_url")))
        .or(() -> WebAddress.resolve("", text(item, "id")))
        .map(url -> entry(item, url));
  }

  private FeedEntry entry(JsonNode item, String url) {
    String content = content(item);
    String summary = text(item, "summary");
    return new FeedEntry(
        url,
        FeedParts.plain(text(item, "title")),
        FeedParts.plain(summary == null ? content : summary),
        published(item),
        text(item, "id"),
        author(item),
        null,
        resolve(text(item, "image"))
            .or(() -> resolve(text(item, "banner_image")))
            .or(
                () ->
                    Optional.ofNullable(content)
                        .flatMap(EntryImage::firstIn)
                        .flatMap(this::resolve))
            .orElse(null),
        content);
  }

  private static @Nullable String content(JsonNode item) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    return html != null || plain == null ? html : EntryContent.escaped(plain);
  }

  private @Nullable StatedTime published(JsonNode item) {
    return Stream.of("date_published", "date_modified")
        .flatMap(name -> TimeReader.parseDated(text(item, name), body.fetchedAt()).stream())
        .findFirst()
        .orElse(null);
  }

  /** Version 1.1 has a list of authors, 1.0 one. */
  private static @Nullable String author(JsonNode item) {
    JsonNode first = item.path("authors").path(0);
    return EntryNames.named(text(first.isObject() ? first : item.path("author"), "name"))
        .orElse(null);
  }

  private Optional<String> resolve(@Nullable String link) {
    return WebAddress.resolve(body.url(), link);
  }

  /** A member's text; ids are numbers in some feeds, which the format tells readers to accept. */
  private static @Nullable String text(JsonNode object, String name) {
    String text = object.path(name).asText("").strip();
    return text.isEmpty() ? null : text;
  }
}
