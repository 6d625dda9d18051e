package org.jianwei.contracts.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question that is answered from one closed vocabulary. */
public enum Facet implements Term {
  LABEL("label", terms(Label.class)),
  HARM_TYPES("harm_types", terms(HarmType.class)),
  AI_TASKS("ai_tasks", terms(AiTask.class)),
  HARMED_ENTITIES("harmed_entities", terms(HarmedEntity.class)),
  INDUSTRIES("industries", terms(Industry.class)),
  PRINCIPLES("principles", terms(Principle.class)),
  BUSINESS_FUNCTIONS("business_functions", terms(BusinessFunction.class)),
  AUTONOMY_LEVEL("autonomy_level", terms(AutonomyLevel.class)),
  SEVERITY("severity", terms(Severity.class)),
  CN_CAMPAIGNS("cn_campaigns", terms(QingLang2025.class), terms(QingLang2026.class)),
  CN_GBT45654("cn_gbt45654", terms(Gbt45654.class));

  private final String label;
  private final Set<String> vocabulary;

  @SafeVarargs
  Facet(String label, List<String>... lists) {
    this.label = label;
    this.vocabulary =
        Arrays.stream(lists)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public String label() {
    return label;
  }

  /** All legal values, in the order of the vocabulary. */
  public Set<String> vocabulary() {
    return Collections.unmodifiableSet(vocabulary);
  }

  private static <T extends Enum<T> & Term> List<String> terms(Class<T> type) {
    return Arrays.stream(type.getEnumConstants()).map(Term::label).toList();
  }
}
