package org.jianwei.deploy.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.config.ConfigException;

/** A line of a file of collected articles. */
public final class PouredRow {

  private static final ObjectMapper MAPPER = JsonCodec.mapper();
  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
  private static final int DAY_CHARS = 10;

  private PouredRow() {}

  /**
   * Reads a line. The day, at noon in Shanghai, stands for the fetch time, so that the same file
   * always gives the same records.
   *
   * @param place file and line, for the message
   * @throws ConfigException if the line is no article
   */
  public static Article parse(String line, String place) {
    try {
      return article(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new ConfigException(place + ": is no JSON (" + e.getOriginalMessage() + ")", e);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new ConfigException(place + ": " + e.getMessage(), e);
    }
  }

  private static Article article(JsonNode row) {
    String url = first(row, "url", "id");
    String title = first(row, "title");
    String text = first(row, "text", "body");
    if (url.isEmpty() || (title.isEmpty() && text.isEmpty())) {
      throw new IllegalArgumentException("needs url or id, and title or text");
    }
    String date = first(row, "date");
    LocalDate day =
        date.isEmpty()
            ? LocalDate.EPOCH
            : LocalDate.parse(date.substring(0, Math.min(DAY_CHARS, date.length())));
    OffsetDateTime noon = day.atTime(12, 0).atOffset(SHANGHAI);
    String source = first(row, "source");
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "poured",
        source.isEmpty() ? "unknown" : source,
        title,
        null,
        null,
        null,
        date.isEmpty() ? null : noon,
        date.isEmpty() ? PublishedPrecision.NONE : PublishedPrecision.DAY,
        date.isEmpty() ? "none" : "feed",
        noon.toInstant(),
        "zh",
        text,
        null,
        false,
        ArticleIds.contentHash(title, text));
  }

  private static String first(JsonNode row, String... names) {
    for (String name : names) {
      String value = row.path(name).asText("");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
