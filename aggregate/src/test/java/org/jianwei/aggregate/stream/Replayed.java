package org.jianwei.aggregate.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentProperties;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Legal;
import org.jspecify.annotations.Nullable;

/** An incident as somebody knows it who reads nothing but its changes. */
final class Replayed {

  private final Set<String> members = new TreeSet<>();
  private final Set<String> labels = new TreeSet<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<String> related = new TreeSet<>();
  private String severity = "";
  private String stage = "";
  private String status = "";

  void take(IncidentChange change) {
    switch (change.type()) {
      case CREATED -> {
        status = IncidentStatus.OPEN.label();
        change.after().forEach(this::created);
      }
      case ARTICLE_ADDED -> members.addAll(change.after());
      case ARTICLE_REMOVED -> members.removeAll(change.before());
      case LABELS_CHANGED -> {
        labels.removeAll(change.before());
        labels.addAll(change.after());
      }
      case SEVERITY_CHANGED -> severity = change.after().get(0);
      case LEGAL_STAGE_CHANGED -> stage = String.join("", change.after());
      case SUMMARY_CHANGED -> replace(texts, change.after());
      case RELATED_CHANGED -> replace(related, change.after());
      case MERGED -> status = IncidentStatus.MERGED.label() + change.after();
      case DISMISSED -> status = IncidentStatus.DISMISSED.label();
      case REOPENED -> status = IncidentStatus.OPEN.label();
      case ARTICLE_REVISED, SPLIT -> {}
    }
  }

  /** What it knows, in words. */
  String says() {
    return String.join("\n", texts)
        + "\n"
        + String.join("\n", labels)
        + "\n"
        + severity
        + "\n"
        + stage
        + "\n"
        + related
        + "\n"
        + status;
  }

  Set<String> members() {
    return members;
  }

  /** What a record says, in the same words. */
  static String says(Incident incident) {
    Replayed said = new Replayed();
    said.texts.addAll(
        List.of(incident.title(), incident.titleZh(), incident.summary(), incident.summaryZh()));
    said.labels.addAll(labels(incident.properties()));
    said.severity = incident.severity().label();
    said.stage = stage(incident.legal());
    incident.related().stream()
        .map(r -> r.incidentId() + " " + r.kind() + " " + r.score())
        .forEach(said.related::add);
    said.status =
        incident.status() == IncidentStatus.MERGED
            ? IncidentStatus.MERGED.label() + List.of(String.valueOf(incident.mergedInto()))
            : incident.status().label();
    return said.says();
  }

  private void created(String entry) {
    int colon = entry.indexOf(": ");
    String name = entry.substring(0, colon);
    String value = entry.substring(colon + 2);
    switch (name) {
      case "article" -> members.add(value);
      case "title", "title_zh", "summary", "summary_zh" -> texts.add(value);
      case "severity" -> severity = value;
      case "stage" -> stage = value;
      case "related" -> related.add(value);
      default -> labels.add(entry);
    }
  }

  private static List<String> labels(IncidentProperties p) {
    List<String> all = new ArrayList<>();
    p.harmLevels().forEach(value -> all.add("harm_levels: " + value));
    p.principles().forEach(value -> all.add("principles: " + value));
    p.industries().forEach(value -> all.add("industries: " + value));
    p.harmTypes().forEach(value -> all.add("harm_types: " + value));
    p.harmedEntities().forEach(value -> all.add("harmed_entities: " + value));
    p.businessFunctions().forEach(value -> all.add("business_functions: " + value));
    p.aiTasks().forEach(value -> all.add("ai_tasks: " + value));
    if (p.autonomyLevel() != null) {
      all.add("autonomy_level: " + p.autonomyLevel());
    }
    return all;
  }

  private static String stage(@Nullable Legal legal) {
    return legal == null || legal.stage() == null ? "" : legal.stage().label();
  }

  private static void replace(java.util.Collection<String> old, List<String> now) {
    old.clear();
    old.addAll(now);
  }
}
