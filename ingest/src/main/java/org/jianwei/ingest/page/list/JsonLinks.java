package org.jianwei.ingest.page.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jianwei.runtime.config.ShippedFile;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Links in the JSON, or JSON in a function call, that pages of headlines are filled from. */
final class JsonLinks {

  /** Names under which such lists keep the parts of an entry, in order of preference. */
  private record Keys(List<String> url, List<String> title, List<String> time) {}

  private static final Keys KEYS = ShippedFile.yaml(JsonLinks.class, "json-links.yaml", Keys.class);

  private static final int DEPTH_MAX = 64;

  private static final Pattern CALL =
      Pattern.compile("^\\s*(?:[\\w$.]+\\s*\\(|(?:var\\s+)?[\\w$.]+\\s*=)?\\s*(?=[\\[{])");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).build());
  }

  private final FetchedBody body;
  private final Map<String, PageLink> links = new LinkedHashMap<>();

  private JsonLinks(FetchedBody body) {
    this.body = body;
  }

  /** Whether the text is JSON, bare or as the argument of a call. */
  static boolean isJson(String text) {
    return CALL.matcher(text).lookingAt();
  }

  /** The links; none where the JSON is broken. */
  static List<PageLink> read(String text, FetchedBody body) {
    JsonLinks found = new JsonLinks(body);
    Matcher call = CALL.matcher(text);
    if (call.lookingAt()) {
      found.parse(text.substring(call.end()));
    }
    return List.copyOf(found.links.values());
  }

  private void parse(String json) {
    try {
      visit(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      // What is no JSON holds no links; the caller reports that none were found.
      links.clear();
    }
  }

  private void visit(JsonNode node) {
    if (node.isObject()) {
      link(node).ifPresent(link -> links.putIfAbsent(link.url(), link));
    }
    if (links.size() < ListReader.LINKS_MAX) {
      node.forEach(this::visit);
    }
  }

  private Optional<PageLink> link(JsonNode entry) {
    String title = text(entry, KEYS.title());
    return title == null
        ? Optional.empty()
        : WebAddress.resolve(body.url(), text(entry, KEYS.url()))
            .map(url -> new PageLink(url, Jsoup.parse(title).text(), time(entry)));
  }

  private @Nullable StatedTime time(JsonNode entry) {
    return TimeReader.parse(text(entry, KEYS.time()), body.fetchedAt()).orElse(null);
  }

  private static @Nullable String text(JsonNode entry, List<String> keys) {
    return keys.stream()
        .map(entry::path)
        .filter(value -> value.isTextual() || value.isIntegralNumber())
        .map(JsonNode::asText)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }
}
