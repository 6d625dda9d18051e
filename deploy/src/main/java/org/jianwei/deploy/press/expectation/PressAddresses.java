package org.jianwei.deploy.press.expectation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.deploy.press.PressSite;

/** Finds the article of the press that a URL names. */
final class PressAddresses {

  private final List<PressSite> sites;

  PressAddresses(Collection<PressSite> sites) {
    this.sites = List.copyOf(sites);
  }

  /** The article at a URL; the site {@code ?} where the press does not serve it. */
  ArticleRef article(String url) {
    return find(url).orElseGet(() -> new ArticleRef("?", url));
  }

  /** The article that a member is, by its canonical URL. */
  ArticleRef article(IncidentArticle member) {
    return find(member.canonicalUrl()).orElseGet(() -> article(member.url()));
  }

  /** The articles of an incident, sorted. */
  List<ArticleRef> articles(Incident incident) {
    return incident.articles().stream().map(this::article).sorted().toList();
  }

  /** The URL of an article. */
  String url(ArticleRef article) {
    return sites.stream()
        .filter(site -> site.id().equals(article.site()))
        .map(site -> site.url(article.path()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no site " + article.site()));
  }

  private Optional<ArticleRef> find(String url) {
    return sites.stream()
        .filter(site -> url.startsWith(site.base() + "/"))
        .map(site -> new ArticleRef(site.id(), url.substring(site.base().toString().length())))
        .findFirst();
  }
}
