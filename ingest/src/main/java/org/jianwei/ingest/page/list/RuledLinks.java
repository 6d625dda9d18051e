package org.jianwei.ingest.page.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.source.ListRule;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links that a source's rule names. */
final class RuledLinks {

  private static final String BLOCKS = "li,article,section,dl,dd,tr,div";

  private final ListRule rule;
  private final FetchedBody body;

  RuledLinks(ListRule rule, FetchedBody body) {
    this.rule = rule;
    this.body = body;
  }

  List<PageLink> read(Document document) {
    Map<String, PageLink> links = new LinkedHashMap<>();
    for (Element found : document.select(rule.link())) {
      Element anchor = found.hasAttr("href") ? found : found.selectFirst("a[href]");
      if (anchor != null && links.size() < ListReader.LINKS_MAX) {
        address(anchor).ifPresent(url -> links.computeIfAbsent(url, to -> link(to, found, anchor)));
      }
    }
    return List.copyOf(links.values());
  }

  private Optional<String> address(Element anchor) {
    return WebAddress.resolve(anchor.baseUri(), anchor.attr("href"))
        .filter(url -> rule.url() == null || rule.url().matcher(url).find());
  }

  private PageLink link(String url, Element found, Element anchor) {
    Element block = found == anchor ? anchor.closest(BLOCKS) : found;
    String title = text(block, rule.title());
    String shown = title == null ? anchor.text().strip() : title;
    return new PageLink(url, shown.isEmpty() ? null : shown, time(block));
  }

  private @Nullable StatedTime time(@Nullable Element block) {
    return TimeReader.find(text(block, rule.time()), body.fetchedAt()).orElse(null);
  }

  private static @Nullable String text(@Nullable Element block, @Nullable String selector) {
    Element found = block == null || selector == null ? null : block.selectFirst(selector);
    return found == null || found.text().isBlank() ? null : found.text().strip();
  }
}
