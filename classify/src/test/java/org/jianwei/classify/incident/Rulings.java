package org.jianwei.classify.incident;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;

/** Decisions about the made-up articles of {@link Press}, named by their slugs. */
public final class Rulings {

  private static final String BY = "林澄";
  private static final Instant FIRST = Instant.parse("2026-06-01T08:00:00Z");

  private Rulings() {}

  /** The incidents that two articles opened are one; the later {@code minute} is made later. */
  public static Decision merge(int minute, String one, String other) {
    return pair(DecisionKind.MERGE, minute, one, other);
  }

  /** Two articles are never one case. */
  public static Decision neverJoin(int minute, String one, String other) {
    return pair(DecisionKind.NEVER_JOIN, minute, one, other);
  }

  /** Articles leave the incident that {@code founder} opened, for a new one. */
  public static Decision split(int minute, String founder, String... leaving) {
    return new Decision(
        incident(founder),
        DecisionKind.SPLIT,
        id(founder),
        null,
        null,
        Arrays.stream(leaving).map(Rulings::id).toList(),
        false,
        BY,
        at(minute),
        "另一案");
  }

  /** Articles go from the incident that {@code founder} opened to that of another article. */
  public static Decision move(int minute, String founder, String target, String... leaving) {
    Decision split = split(minute, founder, leaving);
    return new Decision(
        split.incidentId(),
        split.kind(),
        split.articleId(),
        incident(target),
        id(target),
        split.articles(),
        false,
        BY,
        at(minute),
        "属于那一案");
  }

  /** An incident is none. */
  public static Decision dismiss(int minute, String incidentId, String founder) {
    return new Decision(
        incidentId,
        DecisionKind.DISMISS,
        id(founder),
        null,
        null,
        List.of(),
        false,
        BY,
        at(minute),
        "演习，无人受害");
  }

  /** A decision taken back. */
  public static Decision undo(int minute, Decision decision) {
    return decision.takenBack(BY, at(minute), "判断有误");
  }

  /** The id of an article. */
  public static String id(String slug) {
    return Press.article(slug, "2026-01-01", "", "").id();
  }

  private static Decision pair(DecisionKind kind, int minute, String one, String other) {
    boolean inOrder = incident(one).compareTo(incident(other)) <= 0;
    String first = inOrder ? one : other;
    String second = inOrder ? other : one;
    return new Decision(
        incident(first),
        kind,
        id(first),
        incident(second),
        id(second),
        List.of(),
        false,
        BY,
        at(minute),
        "同一案件");
  }

  /** Decisions hold for articles; the ids of incidents are there for people. */
  private static String incident(String slug) {
    return "2026-01-01-" + id(slug).substring(0, 8);
  }

  private static Instant at(int minute) {
    return FIRST.plusSeconds(60L * minute);
  }
}
