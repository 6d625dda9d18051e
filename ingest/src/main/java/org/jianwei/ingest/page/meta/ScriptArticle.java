package org.jianwei.ingest.page.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ShippedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on pages that hold it only in a script, from which a browser would build the
 * page: {@code __NEXT_DATA__}, {@code window.__INITIAL_STATE__ = {…}} and their like.
 */
public final class ScriptArticle {

  /** Names of the parts of an article in such data, in order of preference. */
  private record Keys(List<String> body, List<String> title, List<String> time, List<String> not) {}

  private static final Keys KEYS =
      ShippedFile.yaml(ScriptArticle.class, "script-article.yaml", Keys.class);

  /** Where data begins: at the head of the script, or behind an assignment. */
  private static final Pattern DATA =
      Pattern.compile(
          "(?:^|=)\\s{0,9}(?:JSON\\.parse\\(\\s{0,9}(?<quoted>[\"'])|(?=[{\\[]\\s{0,9}[\"{\\[\\w]))");

  private static final Pattern UNDEFINED = Pattern.compile("(?<=[:,\\[])\\s{0,4}undefined\\b");

  /** Largest script that is read, in chars. */
  private static final int CHARS_MAX = 2_000_000;

  /** Most places in one script at which data is looked for. */
  private static final int STARTS_MAX = 20;

  private static final int NODES_MAX = 100_000;

  private static final int DEPTH_MAX = 64;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).build());
  }

  /**
   * An article found in a script.
   *
   * @param title its title, where the data has one
   * @param time its time of publication, as written
   * @param text its text as an element of its own
   * @param key name under which the text stood
   */
  public record Found(@Nullable String title, @Nullable String time, Element text, String key) {

    /** How many characters its text has. */
    public int chars() {
      return text.text().length();
    }
  }

  private int visited;
  private @Nullable JsonNode holder;
  private String key = "";
  private String longest = "";

  private ScriptArticle() {}

  /** The longest text that any script of a page keeps under the name of a body. */
  public static Optional<Found> find(List<Element> scripts) {
    ScriptArticle search = new ScriptArticle();
    for (Element script : scripts) {
      String data = script.data().strip();
      if (data.length() <= CHARS_MAX && data.indexOf('{') >= 0) {
        search.read(data);
      }
    }
    return Optional.ofNullable(search.holder).map(search::found);
  }

  private void read(String data) {
    Matcher start = DATA.matcher(data);
    int from = 0;
    for (int i = 0; i < STARTS_MAX && start.find(from); i++) {
      boolean quoted = start.group("quoted") != null;
      int at = quoted ? start.end() - 1 : start.end();
      JsonNode node = parse(data.substring(at));
      visit(quoted && node.isTextual() ? parse(node.asText()) : node, 0);
      from = start.end() + 1;
      if (!node.isMissingNode() || from >= data.length()) {
        return;
      }
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(UNDEFINED.matcher(json).replaceAll("null"));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private void visit(JsonNode node, int depth) {
    visited++;
    if (visited > NODES_MAX || depth > DEPTH_MAX) {
      return;
    }
    if (node.isObject()) {
      for (String name : KEYS.body()) {
        offer(node, name, node.path(name));
      }
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!KEYS.not().contains(field.getKey())) {
          visit(field.getValue(), depth + 1);
        }
      }
    } else {
      node.forEach(child -> visit(child, depth + 1));
    }
  }

  private void offer(JsonNode object, String name, JsonNode value) {
    if (value.isTextual() && value.asText().length() > longest.length()) {
      holder = object;
      key = name;
      longest = value.asText();
    }
  }

  private Found found(JsonNode object) {
    return new Found(
        first(object, KEYS.title()), first(object, KEYS.time()), element(longest), key);
  }

  private static @Nullable String first(JsonNode object, List<String> names) {
    return names.stream()
        .map(object::path)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** Text or HTML as an element; line breaks of plain text part paragraphs. */
  static Element element(String content) {
    Element holder = new Element("div").attr("id", "jianwei-script-text");
    String html = content.contains("&lt;p") ? Jsoup.parse(content).text() : content;
    if (html.indexOf('<') >= 0) {
      holder.append(html);
    } else {
      html.lines().forEach(line -> holder.appendElement("p").text(line));
    }
    return holder;
  }
}
