package org.jianwei.contracts.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One incident: the record on the topic incidents. The components up to {@code articles} carry the
 * property names of the OECD AI Incidents Monitor, the rest is Jianwei's own. Texts are built from
 * facts that the articles state.
 *
 * @param id {@code YYYY-MM-DD-xxxx}: day of the founding article in Shanghai and a hash
 * @param title English title
 * @param date day of the earliest member, {@code YYYY-MM-DD}
 * @param summary English summary
 * @param nArticles number of members, reprints included
 * @param image address of an image
 * @param evidences quoted sentences
 * @param company organisation most named
 * @param isLegacy always false; kept for AIM's readers
 * @param concepts named things
 * @param aiidIds ids in the AI Incident Database
 * @param location where it took place
 * @param languageCounts members by ISO 639-3 code of their language
 * @param properties AIM's labels
 * @param articles members, oldest first
 * @param version 1 for the first record of the incident, rising by one
 * @param status whether it stands
 * @param mergedInto incident that took it over
 * @param firstSeen fetch time of the first member
 * @param updatedAt fetch time of the article that caused this version
 * @param dormantAfter when it counts as dormant unless another article comes
 * @param titleZh Chinese title
 * @param summaryZh Chinese summary
 * @param rationale why it is an incident or a hazard, English
 * @param rationaleZh the same in Chinese
 * @param evidence labels with their quotes
 * @param labelSupport number of independent reports behind each label of {@code evidence}, by
 *     {@code facet: value}
 * @param severity rung of the OECD ladder
 * @param confidence how sure the label is, 0 to 1
 * @param nIndependent number of members with reprints counted once
 * @param classCounts members by their own label
 * @param timeline dated steps, oldest first
 * @param legal the case at law; null where no article speaks of one
 * @param quantities numbers that the articles state
 * @param products AI products named
 * @param actors people and organisations named
 * @param cn Chinese regulatory classes
 * @param related incidents that have something in common
 * @param aimIds ids in the OECD AI Incidents Monitor
 */
public record Incident(
    String id,
    String title,
    String date,
    String summary,
    int nArticles,
    @Nullable String image,
    List<String> evidences,
    @Nullable String company,
    boolean isLegacy,
    List<Concept> concepts,
    List<Integer> aiidIds,
    @Nullable Location location,
    Map<String, Integer> languageCounts,
    IncidentProperties properties,
    List<IncidentArticle> articles,
    int version,
    IncidentStatus status,
    @Nullable String mergedInto,
    Instant firstSeen,
    Instant updatedAt,
    Instant dormantAfter,
    String titleZh,
    String summaryZh,
    String rationale,
    String rationaleZh,
    List<Finding> evidence,
    Map<String, Integer> labelSupport,
    Severity severity,
    double confidence,
    int nIndependent,
    Map<String, Integer> classCounts,
    List<TimelineStep> timeline,
    @Nullable Legal legal,
    List<Quantity> quantities,
    List<String> products,
    List<String> actors,
    ChineseRegulation cn,
    List<Related> related,
    List<String> aimIds) {

  /** Checks that nothing required is missing and copies the collections. */
  public Incident {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(properties, "properties");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(severity, "severity");
    evidences = List.copyOf(evidences);
    concepts = List.copyOf(concepts);
    aiidIds = List.copyOf(aiidIds);
    languageCounts = sorted(languageCounts);
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
    classCounts = sorted(classCounts);
    timeline = List.copyOf(timeline);
    quantities = List.copyOf(quantities);
    products = List.copyOf(products);
    actors = List.copyOf(actors);
    related = List.copyOf(related);
    aimIds = List.copyOf(aimIds);
    labelSupport = sorted(labelSupport);
  }

  /** Sorted, so that equal records are equal byte for byte. */
  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    return java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(counts));
  }
}
