package org.jianwei.contracts.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AIM's labels of an incident, each from the closed vocabulary of its facet, best supported first.
 *
 * @param principles OECD AI principles at stake
 * @param industries industries
 * @param harmTypes kinds of harm
 * @param harmLevels {@code AI incident} or {@code AI hazard}
 * @param mostSevereHarm the gravest of {@code harmTypes}
 * @param harmedEntities affected stakeholders
 * @param businessFunctions business functions
 * @param deploymentBreadth how widely the system was used; null where no article says so
 * @param aiTasks tasks of the AI system
 * @param autonomyLevel autonomy of the AI system; null where no article says so
 * @param languages ISO 639-3 codes of the articles' languages
 */
public record IncidentProperties(
    List<String> principles,
    List<String> industries,
    List<String> harmTypes,
    List<String> harmLevels,
    @Nullable String mostSevereHarm,
    List<String> harmedEntities,
    List<String> businessFunctions,
    @Nullable String deploymentBreadth,
    List<String> aiTasks,
    @Nullable String autonomyLevel,
    List<String> languages) {

  /** Copies the lists. */
  public IncidentProperties {
    principles = List.copyOf(principles);
    industries = List.copyOf(industries);
    harmTypes = List.copyOf(harmTypes);
    harmLevels = List.copyOf(harmLevels);
    harmedEntities = List.copyOf(harmedEntities);
    businessFunctions = List.copyOf(businessFunctions);
    aiTasks = List.copyOf(aiTasks);
    languages = List.copyOf(languages);
  }
}
