package org.jianwei.ingest.frontier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What travels on {@code links}, each under the key that leads it to the task which must know: an
 * address under its host, what is told of an entry under the entry's host, a share of a source's
 * health under the source's id.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Link.class, name = "link"),
  @JsonSubTypes.Type(value = EntryReport.class, name = "entry-report"),
  @JsonSubTypes.Type(value = EntryNews.class, name = "entry-news"),
  @JsonSubTypes.Type(value = SourceShare.class, name = "source-share")
})
public sealed interface LinkRecord permits Link, EntryReport, EntryNews, SourceShare {

  /** The key under which it travels. */
  String key();
}
