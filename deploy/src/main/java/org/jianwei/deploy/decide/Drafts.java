package org.jianwei.deploy.decide;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.incident.Contradictions;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * Words what a person decides as a decision, checked against what stands on the topics. Whatever
 * does not fit is a {@link ConfigException} that says what to do.
 */
public final class Drafts {

  private final Register register;
  private final String by;
  private final Instant at;
  private final String why;

  /**
   * Creates one.
   *
   * @param by who decides
   * @param at when
   * @param why why, in a few words
   */
  public Drafts(Register register, String by, Instant at, String why) {
    this.register = register;
    this.by = by;
    this.at = at;
    this.why = why;
  }

  /** Two incidents are one case. */
  public Decision merge(String one, String other) {
    return checked(pair(DecisionKind.MERGE, standing(one), standing(other)));
  }

  /** Two incidents, or two articles, are never one case. */
  public Decision neverJoin(String one, String other) {
    return checked(pair(DecisionKind.NEVER_JOIN, either(one), either(other)));
  }

  /** Articles leave an incident, for a new one or for {@code into}. */
  public Decision split(String id, List<String> articles, @Nullable String into) {
    KnownIncident from = standing(id);
    KnownIncident target = into == null ? null : standing(into);
    Set<String> strangers = new TreeSet<>(articles);
    strangers.removeAll(from.articles());
    if (!strangers.isEmpty()) {
      throw new ConfigException(
          strangers + ": not in " + id + ", whose articles are " + new TreeSet<>(from.articles()));
    }
    if (articles.contains(from.founder())) {
      throw new ConfigException(
          from.founder()
              + " opened "
              + id
              + " and keeps its id: name the articles of the other part");
    }
    return checked(decision(from, DecisionKind.SPLIT, target, articles));
  }

  /** An incident is none. */
  public Decision dismiss(String id) {
    return checked(decision(standing(id), DecisionKind.DISMISS, null, List.of()));
  }

  /** A decision is taken back. */
  public Decision undo(String key) {
    Decision decision =
        register
            .decision(key)
            .orElseThrow(
                () ->
                    new ConfigException(
                        key + ": no such decision; jianwei decide list shows all with their keys"));
    if (decision.undone()) {
      throw new ConfigException(
          key + ": was taken back by " + decision.decidedBy() + " at " + decision.decidedAt());
    }
    return decision.takenBack(by, at, why);
  }

  private Decision checked(Decision decision) {
    String key = decision.recordKey();
    register
        .decision(key)
        .filter(before -> !before.undone())
        .ifPresent(
            before -> {
              throw new ConfigException(
                  key + ": was decided by " + before.decidedBy() + " at " + before.decidedAt());
            });
    Contradictions.with(decision, register.decisions())
        .ifPresent(
            other -> {
              throw new ConfigException(
                  "this contradicts "
                      + other
                      + "; take that back first: jianwei decide undo "
                      + other);
            });
    return decision;
  }

  private Decision pair(DecisionKind kind, KnownIncident one, KnownIncident other) {
    if (one.founder().equals(other.founder())) {
      throw new ConfigException(one.id() + ": give two different ones");
    }
    boolean inOrder =
        (one.id() + "/" + one.founder()).compareTo(other.id() + "/" + other.founder()) <= 0;
    return decision(inOrder ? one : other, kind, inOrder ? other : one, List.of());
  }

  private Decision decision(
      KnownIncident about,
      DecisionKind kind,
      @Nullable KnownIncident other,
      List<String> articles) {
    try {
      return new Decision(
          about.id(),
          kind,
          about.founder(),
          other == null ? null : other.id(),
          other == null ? null : other.founder(),
          articles,
          false,
          by,
          at,
          why);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(String.valueOf(e.getMessage()), e);
    }
  }

  /** An incident by its own id, or an article as the one that stands for its incident. */
  private KnownIncident either(String id) {
    return register
        .incidentOf(id)
        .map(incident -> new KnownIncident(incident, id, Set.of(id), null))
        .orElseGet(() -> known(id));
  }

  private KnownIncident standing(String id) {
    KnownIncident incident = known(id);
    if (incident.mergedInto() != null) {
      throw new ConfigException(
          id + " was merged into " + incident.mergedInto() + ": decide about that one");
    }
    return incident;
  }

  private KnownIncident known(String id) {
    return register
        .incident(id)
        .orElseThrow(
            () ->
                new ConfigException(
                    id
                        + ": no such incident; the console and jianwei.incidents.v1 show their ids"));
  }
}
