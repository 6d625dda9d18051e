package org.jianwei.ingest.fetch;

import org.jianwei.contracts.vocabulary.Term;
import org.jianwei.ingest.source.EntryKind;

/** What stands at an address that is fetched. */
public enum FetchKind implements Term {
  /** The robots.txt of a host. */
  ROBOTS("robots"),
  FEED("feed"),
  /** A page that lists links to articles. */
  LIST("list"),
  /** A sitemap, or an index of sitemaps. */
  SITEMAP("sitemap"),
  ARTICLE("article"),
  /** The text that a feed carried of an article; read in its place and never ordered. */
  CONTENT("content");

  private final String label;

  FetchKind(String label) {
    this.label = label;
  }

  /** What stands at the address of an entry of that kind. */
  public static FetchKind of(EntryKind kind) {
    return switch (kind) {
      case FEED -> FEED;
      case LIST -> LIST;
      case SITEMAP -> SITEMAP;
    };
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether an article is read from it. */
  public boolean holdsArticle() {
    return this == ARTICLE || this == CONTENT;
  }

  /** Whether it is an entry of a source, visited again and again. */
  public boolean recurs() {
    return this == FEED || this == LIST || this == SITEMAP;
  }
}
