package org.jianwei.ingest.page.list;

import java.util.List;
import org.jianwei.ingest.page.markup.Html;
import org.jianwei.ingest.source.ListRule;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.DecodedText;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.text.Noise;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads list pages: HTML, or the JSON that a page of headlines is filled from. */
public final class ListReader {

  /** Largest list that is read, in bytes. */
  public static final int BYTES_MAX = 8 * 1024 * 1024;

  /** Most links that are read of one list. */
  public static final int LINKS_MAX = 500;

  private static final int EXCERPT_CHARS_MAX = 400;

  private ListReader() {}

  /**
   * Reads the list that {@code body} holds.
   *
   * @param rule which links count; without it, those that look like articles of the same site
   */
  public static ListOutcome read(FetchedBody body, @Nullable ListRule rule) {
    if (body.bytes().length > BYTES_MAX) {
      return new ListOutcome.Unreadable(
          "too-big", "The list is larger than " + BYTES_MAX + " bytes.", "");
    }
    DecodedText decoded = CharsetDecision.decode(body.bytes(), body.contentType());
    if (Noise.isBinary(decoded)) {
      return unreadable("binary", "The bytes are no text.", decoded.text());
    }
    List<PageLink> links = links(decoded.text(), body, rule);
    return links.isEmpty()
        ? unreadable("no-links", "No link to an article was found.", decoded.text())
        : new ListOutcome.Links(links);
  }

  private static List<PageLink> links(String text, FetchedBody body, @Nullable ListRule rule) {
    if (rule == null && JsonLinks.isJson(text)) {
      return JsonLinks.read(text, body);
    }
    Document document = Html.parse(text, body.url());
    return rule == null
        ? new GenericLinks(body).read(document)
        : new RuledLinks(rule, body).read(document);
  }

  private static ListOutcome unreadable(String reason, String detail, String text) {
    return new ListOutcome.Unreadable(
        reason, detail, text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)));
  }
}
