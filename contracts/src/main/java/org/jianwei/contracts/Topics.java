package org.jianwei.contracts;

import java.time.Duration;
import java.util.List;
import org.jianwei.contracts.Topic.Cleanup;

/** All topics of the flow, in its order. A service refuses to start where the broker differs. */
public final class Topics {

  /** Addresses found in feeds and list pages, and what tasks of the frontier tell each other. */
  public static final Topic LINKS = delete("links", "host", 6, 3);

  /** One fetch to make. */
  public static final Topic FETCH_ORDERS = delete("fetch-orders", "host", 6, 3);

  /**
   * The outcome of one fetch, without the body. A record without a value is the frontier's echo.
   */
  public static final Topic FETCH_RESULTS = delete("fetch-results", "host", 6, 3);

  /** Raw bytes of what was fetched. */
  public static final Topic PAGES = delete("pages", "URL hash", 6, 14);

  /** One extracted article. */
  public static final Topic ARTICLES =
      new Topic(
          "jianwei.articles.v1", "article id", 6, Cleanup.COMPACT_DELETE, Duration.ofDays(90));

  /** Relevant articles with their labels. One partition: this log is the one total order. */
  public static final Topic ASSESSMENTS = compact("assessments", "article id", 1);

  /** What an optional second reader found in assessed texts. Internal. */
  public static final Topic SECOND_READINGS = compact("second-readings", "content hash", 1);

  /** What people decided about incidents. */
  public static final Topic DECISIONS = compact("decisions", "incident id / decision", 1);

  /** Which article belongs to which incident, partitioned by incident id. */
  public static final Topic MEMBERSHIPS = compact("memberships", "incident id / article id", 6);

  /** The latest record of each incident. */
  public static final Topic INCIDENTS = compact("incidents", "incident id", 6);

  /** What changed in an incident, kept for ever. */
  public static final Topic INCIDENT_CHANGES =
      new Topic("jianwei.incident-changes.v1", "incident id", 6, Cleanup.DELETE, null);

  /** Every record dropped anywhere. */
  public static final Topic REJECTS = delete("rejects", "step and key", 6, 30);

  /** How each source is doing. */
  public static final Topic SOURCE_HEALTH = compact("source-health", "source id", 6);

  private static final List<Topic> ALL =
      List.of(
          LINKS,
          FETCH_ORDERS,
          FETCH_RESULTS,
          PAGES,
          ARTICLES,
          ASSESSMENTS,
          SECOND_READINGS,
          DECISIONS,
          MEMBERSHIPS,
          INCIDENTS,
          INCIDENT_CHANGES,
          REJECTS,
          SOURCE_HEALTH);

  private Topics() {}

  /** All topics, in the order of the flow. */
  public static List<Topic> all() {
    return ALL;
  }

  private static Topic delete(String noun, String key, int partitions, int days) {
    return new Topic(name(noun), key, partitions, Cleanup.DELETE, Duration.ofDays(days));
  }

  private static Topic compact(String noun, String key, int partitions) {
    return new Topic(name(noun), key, partitions, Cleanup.COMPACT, null);
  }

  private static String name(String noun) {
    return "jianwei." + noun + ".v1";
  }
}
