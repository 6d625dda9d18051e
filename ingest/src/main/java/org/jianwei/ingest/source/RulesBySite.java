package org.jianwei.ingest.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.ingest.link.WebAddress;

/** The rules that hold for the pages of a site: of the sources that watch it, or its own. */
final class RulesBySite {

  private final Map<String, SiteRules> bySite = new HashMap<>();

  /** Of several sources at one site the first that has rules counts; then the site's own. */
  RulesBySite(Collection<Source> sources, Collection<SiteRules> sites) {
    for (Source source : sources) {
      if (source.article() != null) {
        SiteRules rules = new SiteRules("", source.publisher(), source.article(), null);
        sites(source).forEach(site -> bySite.putIfAbsent(site, rules));
      }
    }
    sites.forEach(rules -> bySite.putIfAbsent(rules.site(), rules));
  }

  /**
   * A source as a page at this address is read. Its own rules hold on the sites that it watches,
   * and wherever nobody has better ones; on the site of another, that one's rules and name hold.
   */
  Source applied(Source source, String url) {
    Optional<String> site = WebAddress.site(url);
    SiteRules rules = site.map(bySite::get).orElse(null);
    if (site.isEmpty() || rules == null) {
      return source;
    }
    boolean watched = sites(source).anyMatch(site.get()::equals);
    if (watched) {
      return source.article() == null ? source.readBy(rules.article(), source.publisher()) : source;
    }
    return source.readBy(rules.article(), rules.name());
  }

  private static Stream<String> sites(Source source) {
    return source.entries().stream()
        .flatMap(entry -> WebAddress.site(entry.url().toString()).stream())
        .distinct();
  }
}
