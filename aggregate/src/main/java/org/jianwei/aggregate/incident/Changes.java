package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Tells two versions of a record apart, as change events. Every difference in what these tell of
 * gets its event, so that the events from the creation on, taken in their order, give the titles
 * and summaries, the members, the labels, the severity, the stage, the related incidents and the
 * status of any version.
 */
final class Changes {

  private final Incident incident;
  private final MemberEvent event;
  private final List<IncidentChange> found = new ArrayList<>();

  private Changes(Incident incident, MemberEvent event) {
    this.incident = incident;
    this.event = event;
  }

  /**
   * The changes, in the order in which a reader wants them.
   *
   * @param last the version before; null for the first
   * @param now the version that has come
   */
  static List<IncidentChange> between(
      @Nullable IncidentHead last, IncidentHead now, Incident incident, MemberEvent event) {
    Changes changes = new Changes(incident, event);
    if (last == null) {
      changes.created(now);
    } else {
      changes.members();
      changes.status(last, now);
      changes.content(last, now);
    }
    return List.copyOf(changes.found);
  }

  private void created(IncidentHead now) {
    List<String> says = new ArrayList<>();
    incident.articles().forEach(article -> says.add("article: " + article.id()));
    says.addAll(now.says());
    add(ChangeType.CREATED, List.of(), says, "Opened by " + event.description() + ".");
    Moved moved = event.moved();
    if (moved != null) {
      String reason = "Its first article stood in " + moved.from() + " before.";
      List<String> from = List.of(moved.from());
      add(ChangeType.SPLIT, from, List.of(incident.id()), moved.cause(), reason);
    }
    if (incident.status() == IncidentStatus.MERGED) {
      merged();
    } else if (incident.status() == IncidentStatus.DISMISSED) {
      add(
          ChangeType.DISMISSED,
          List.of(),
          List.of(incident.status().label()),
          "People dismissed it before it was reported.");
    }
  }

  private void members() {
    List<String> article = List.of(event.articleId());
    switch (event.kind()) {
      case ADDED ->
          add(
              ChangeType.ARTICLE_ADDED,
              List.of(),
              article,
              "Joined by " + event.description() + ".");
      case REMOVED ->
          add(
              ChangeType.ARTICLE_REMOVED,
              article,
              List.of(),
              "Left by " + event.description() + ".");
      case REVISED ->
          add(
              ChangeType.ARTICLE_REVISED,
              article,
              article,
              "Content or judgement changed of " + event.description() + ".");
      case LINKED -> {}
    }
  }

  private void status(IncidentHead last, IncidentHead now) {
    boolean moved =
        now.status() == IncidentStatus.MERGED
            && !String.valueOf(now.mergedInto()).equals(String.valueOf(last.mergedInto()));
    if (moved) {
      merged();
    } else if (now.status() == IncidentStatus.DISMISSED && last.status() != now.status()) {
      add(
          ChangeType.DISMISSED,
          List.of(last.status().label()),
          List.of(now.status().label()),
          byPeople() ? "Dismissed by " + event.description() : "No report of it is left.");
    } else if (now.status() == IncidentStatus.OPEN && last.status() != now.status()) {
      add(
          ChangeType.REOPENED,
          List.of(last.status().label()),
          List.of(now.status().label()),
          byPeople() ? "Dismissal taken back by " + event.description() : "It is reported again.");
    } else if (isAwake(last)) {
      add(
          ChangeType.REOPENED,
          List.of("dormant after " + last.dormantAfter()),
          List.of(now.status().label()),
          "An article came after it had counted as dormant.");
    }
  }

  private boolean byPeople() {
    return event.kind() == MemberEvent.Kind.LINKED && !event.description().isEmpty();
  }

  private boolean isAwake(IncidentHead last) {
    Instant fetched = event.fetchedAt();
    return event.kind() == MemberEvent.Kind.ADDED
        && last.status() == IncidentStatus.OPEN
        && fetched != null
        && fetched.isAfter(last.dormantAfter());
  }

  private void merged() {
    String target = String.valueOf(incident.mergedInto());
    add(ChangeType.MERGED, List.of(), List.of(target), "Its reports belong to " + target + ".");
  }

  private void content(IncidentHead last, IncidentHead now) {
    if (!last.labels().equals(now.labels())) {
      add(
          ChangeType.LABELS_CHANGED,
          without(last.labels(), now.labels()),
          without(now.labels(), last.labels()),
          "The labels that enough reports support have changed.");
    }
    if (last.severity() != now.severity()) {
      add(
          ChangeType.SEVERITY_CHANGED,
          List.of(last.severity().label()),
          List.of(now.severity().label()),
          "The severity that the reports support has changed.");
    }
    if (!last.stage().equals(now.stage())) {
      add(
          ChangeType.LEGAL_STAGE_CHANGED,
          last.stage(),
          now.stage(),
          "The reports show the case at another stage.");
    }
    if (!last.texts().equals(now.texts())) {
      add(
          ChangeType.SUMMARY_CHANGED,
          last.texts(),
          now.texts(),
          "Title or summary follow changed facts.");
    }
    if (!last.related().equals(now.related())) {
      add(
          ChangeType.RELATED_CHANGED,
          last.related(),
          now.related(),
          "Other incidents are related now.");
    }
  }

  private static List<String> without(List<String> from, List<String> these) {
    return from.stream().filter(label -> !these.contains(label)).toList();
  }

  private void add(ChangeType type, List<String> before, List<String> after, String reason) {
    add(type, before, after, event.articleId(), reason);
  }

  private void add(
      ChangeType type, List<String> before, List<String> after, String cause, String reason) {
    found.add(
        new IncidentChange(
            incident.id() + "/" + incident.version() + "/" + type.label(),
            incident.id(),
            incident.version(),
            type,
            incident.updatedAt(),
            before,
            after,
            cause,
            reason));
  }
}
