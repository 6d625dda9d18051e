package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentProperties;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the last version of a record: enough to number the next one, to tell
 * whether it says anything new, and what.
 *
 * @param version last version
 * @param contentHash hash of all that it said but version and times of update
 * @param status whether it stood
 * @param mergedInto incident that took it over
 * @param date day of its earliest member
 * @param firstSeen fetch time of its first member
 * @param updatedAt its {@code updated_at}
 * @param dormantAfter its {@code dormant_after}
 * @param texts title, Chinese title, summary, Chinese summary
 * @param labels {@code facet: value}, sorted
 * @param severity rung of the OECD ladder
 * @param stage where the case stood; empty where nothing is known
 * @param related related incidents, sorted: id, kind and score
 */
public record IncidentHead(
    int version,
    String contentHash,
    IncidentStatus status,
    @Nullable String mergedInto,
    String date,
    Instant firstSeen,
    Instant updatedAt,
    Instant dormantAfter,
    List<String> texts,
    List<String> labels,
    Severity severity,
    List<String> stage,
    List<String> related) {

  private static final List<String> TEXTS = List.of("title", "title_zh", "summary", "summary_zh");

  /** Checks that nothing is missing and copies the lists. */
  public IncidentHead {
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(status, "status");
    texts = List.copyOf(texts);
    labels = List.copyOf(labels);
    stage = List.copyOf(stage);
    related = List.copyOf(related);
  }

  /**
   * The head of a record.
   *
   * @param contentHash hash of what it says
   */
  static IncidentHead of(Incident incident, String contentHash) {
    return new IncidentHead(
        incident.version(),
        contentHash,
        incident.status(),
        incident.mergedInto(),
        incident.date(),
        incident.firstSeen(),
        incident.updatedAt(),
        incident.dormantAfter(),
        List.of(incident.title(), incident.titleZh(), incident.summary(), incident.summaryZh()),
        labels(incident.properties()),
        incident.severity(),
        stage(incident.legal()),
        incident.related().stream().map(IncidentHead::relation).sorted().toList());
  }

  /** All that changes tell of but members and status, as {@code name: value}. */
  List<String> says() {
    List<String> says = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      says.add(TEXTS.get(i) + ": " + texts.get(i));
    }
    says.add("severity: " + severity.label());
    add(says, "stage", stage);
    says.addAll(labels);
    add(says, "related", related);
    return says;
  }

  private static List<String> labels(IncidentProperties p) {
    List<String> all = new ArrayList<>();
    add(all, "harm_levels", p.harmLevels());
    add(all, "principles", p.principles());
    add(all, "industries", p.industries());
    add(all, "harm_types", p.harmTypes());
    add(all, "harmed_entities", p.harmedEntities());
    add(all, "business_functions", p.businessFunctions());
    add(all, "ai_tasks", p.aiTasks());
    add(all, "autonomy_level", p.autonomyLevel() == null ? List.of() : List.of(p.autonomyLevel()));
    return all.stream().sorted().toList();
  }

  private static void add(List<String> all, String facet, List<String> values) {
    values.forEach(value -> all.add(facet + ": " + value));
  }

  private static String relation(Related related) {
    return related.incidentId() + " " + related.kind() + " " + related.score();
  }

  private static List<String> stage(@Nullable Legal legal) {
    return legal == null || legal.stage() == null ? List.of() : List.of(legal.stage().label());
  }
}
