package org.jianwei.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published JSON Schemas (draft 2020-12), one for the values of each public topic. They lie in
 * this jar as {@code /org/jianwei/contracts/schema/<noun>.v1.json}, and refer to no other file.
 */
public final class Schemas {

  private static final Map<Topic, String> NOUNS = nouns();

  private Schemas() {}

  /** The topics whose values have a published schema, in the order of the flow. */
  public static List<Topic> topics() {
    return List.copyOf(NOUNS.keySet());
  }

  /**
   * Where the schema of a topic's values lies.
   *
   * @throws IllegalArgumentException if the topic is internal and has no published schema
   */
  public static URL url(Topic topic) {
    String noun = NOUNS.get(topic);
    if (noun == null) {
      throw new IllegalArgumentException(topic.name() + " is internal and has no schema");
    }
    URL url = Schemas.class.getResource("schema/" + noun + ".v1.json");
    if (url == null) {
      throw new IllegalStateException("the schema of " + topic.name() + " is not in the jar");
    }
    return url;
  }

  /**
   * Opens the schema of a topic's values, UTF-8 JSON. The caller closes it.
   *
   * @throws IllegalArgumentException if the topic is internal and has no published schema
   * @throws IOException if the jar cannot be read
   */
  public static InputStream open(Topic topic) throws IOException {
    return url(topic).openStream();
  }

  private static Map<Topic, String> nouns() {
    Map<Topic, String> nouns = new LinkedHashMap<>();
    nouns.put(Topics.ARTICLES, "article");
    nouns.put(Topics.ASSESSMENTS, "assessment");
    nouns.put(Topics.DECISIONS, "decision");
    nouns.put(Topics.MEMBERSHIPS, "membership");
    nouns.put(Topics.INCIDENTS, "incident");
    nouns.put(Topics.INCIDENT_CHANGES, "incident-change");
    nouns.put(Topics.REJECTS, "reject");
    nouns.put(Topics.SOURCE_HEALTH, "source-health");
    return nouns;
  }
}
