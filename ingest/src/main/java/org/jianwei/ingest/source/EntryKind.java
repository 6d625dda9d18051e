package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands at an entry's address. */
public enum EntryKind {
  /** RSS 2.0, RSS 1.0 (RDF) or Atom. */
  @JsonProperty("feed")
  FEED,
  /** An HTML page, or a JSON(P) answer, that links to articles. */
  @JsonProperty("list")
  LIST,
  /** A sitemap, best one of news, or an index of sitemaps. */
  @JsonProperty("sitemap")
  SITEMAP
}
