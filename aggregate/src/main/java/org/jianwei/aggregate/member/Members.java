package org.jianwei.aggregate.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jianwei.aggregate.count.Counts;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one incident at one time: its members and its links. Everything that a
 * record says is derived from this.
 */
public final class Members {

  /** By time of publication, then by article id. */
  static final Comparator<Membership> OLDEST_FIRST =
      Comparator.comparing(Publication::timeOf).thenComparing(member -> member.article().id());

  private final String incidentId;
  private final List<Membership> articles;
  private final @Nullable IncidentLink link;
  private final Counts counts;
  private final List<Membership> reports;
  private final List<Voice> voices;

  /**
   * An incident of which not all members are at hand.
   *
   * @param articles the members that speak for the others, in any order
   * @param link its links to other incidents; null where it has none
   * @param counts what is counted over all of its members
   */
  public Members(
      String incidentId, List<Membership> articles, @Nullable IncidentLink link, Counts counts) {
    this.incidentId = Objects.requireNonNull(incidentId, "incidentId");
    this.articles = articles.stream().sorted(OLDEST_FIRST).toList();
    this.link = link;
    this.counts = counts;
    this.reports = this.articles.stream().filter(Members::isReport).toList();
    this.voices = voices(reports);
  }

  /** An incident with these members and no others. */
  public Members(String incidentId, List<Membership> articles, @Nullable IncidentLink link) {
    this(incidentId, articles, link, Counting.of(articles));
  }

  /** The incident. */
  public String incidentId() {
    return incidentId;
  }

  /**
   * Its members or, of a crowded incident, those that speak for the others; oldest first (time of
   * publication, then article id).
   */
  public List<Membership> articles() {
    return articles;
  }

  /** Its links to other incidents; null where it has none. */
  public @Nullable IncidentLink link() {
    return link;
  }

  /** What is counted over all of its members. */
  public Counts counts() {
    return counts;
  }

  /** The members that report the harm or the hazard; context left out. */
  public List<Membership> reports() {
    return reports;
  }

  /** Whether anybody reports it: context alone makes no incident. */
  public boolean stands() {
    return counts.members().reports() > 0;
  }

  /** The reports as independent voices: copies of one text are one voice. Oldest voice first. */
  public List<Voice> voices() {
    return voices;
  }

  /**
   * Reports, and context that speaks of this very case (it shares a product, a court or a person
   * with a report): such an article may tell how the case went on.
   */
  public List<Voice> voicesOnCase() {
    if (reports.size() == articles.size()) {
      return voices;
    }
    Set<String> names = new HashSet<>();
    reports.forEach(report -> names.addAll(Said.by(report).names()));
    List<Membership> context =
        articles.stream()
            .filter(m -> !isReport(m) && !Collections.disjoint(Said.by(m).names(), names))
            .toList();
    return context.isEmpty()
        ? voices
        : voices(Stream.concat(reports.stream(), context.stream()).sorted(OLDEST_FIRST).toList());
  }

  /**
   * The report that was published first. Unlike the founder it does not depend on the order in
   * which articles came, so texts that quote it are the same however they came.
   */
  public Membership oldestReport() {
    return reports.isEmpty() ? articles.get(0) : reports.get(0);
  }

  /** The article that opened the incident, or the oldest report where that one left. */
  public Membership founder() {
    List<Membership> all = reports.isEmpty() ? articles : reports;
    return all.stream()
        .filter(member -> member.role() == MembershipRole.FOUNDER)
        .findFirst()
        .orElseGet(() -> all.get(0));
  }

  /** Whether a member reports the harm or the hazard, and is no context. */
  public static boolean isReport(Membership member) {
    return member.role() != MembershipRole.COMPLEMENTARY && member.judgement().isHarm();
  }

  private static List<Voice> voices(List<Membership> members) {
    Map<String, List<Membership>> groups = new LinkedHashMap<>();
    members.forEach(m -> groups.computeIfAbsent(m.copyGroup(), g -> new ArrayList<>()).add(m));
    return groups.values().stream().map(Voice::new).toList();
  }
}
