package org.jianwei.deploy.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.MembershipRole;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the latest rows of memberships and the latest records of incidents, once
 * aggregate has read all rows.
 */
public final class MembershipInvariants {

  private final Map<String, Incident> records;
  private final Map<String, List<Membership>> members = new TreeMap<>();
  private final Map<String, IncidentLink> links = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private MembershipInvariants(Map<String, MembershipRecord> rows, Map<String, Incident> records) {
    this.records = records;
    for (MembershipRecord row : rows.values()) {
      if (row instanceof Membership member) {
        members.computeIfAbsent(row.incidentId(), i -> new ArrayList<>()).add(member);
      } else if (row instanceof IncidentLink link) {
        links.put(row.incidentId(), link);
      }
    }
  }

  /**
   * What does not hold, in words; empty where all does.
   *
   * @param rows latest rows by key, without those that were deleted
   * @param records latest records by id
   */
  public static List<String> violations(
      Map<String, MembershipRecord> rows, Map<String, Incident> records) {
    MembershipInvariants check = new MembershipInvariants(rows, records);
    TreeSet<String> ids = new TreeSet<>(records.keySet());
    ids.addAll(check.members.keySet());
    ids.addAll(check.links.keySet());
    ids.forEach(check::checkIncident);
    return check.violations;
  }

  private void checkIncident(String id) {
    List<Membership> present = members.getOrDefault(id, List.of());
    IncidentLink link = links.get(id);
    String mergedInto = link == null ? null : link.mergedInto();
    if (mergedInto != null) {
      require(present.isEmpty(), id + " is merged and has members");
      IncidentLink target = links.get(mergedInto);
      require(target == null || target.mergedInto() == null, id + " redirects to a redirect");
    }
    checkFounders(id, present);
    Incident record = records.get(id);
    if (record == null) {
      require(present.stream().noneMatch(MembershipInvariants::isReport), id + " has no record");
    } else {
      checkRecord(record, present, link, mergedInto);
    }
  }

  private void checkFounders(String id, List<Membership> present) {
    List<String> founders =
        present.stream()
            .filter(m -> m.role() == MembershipRole.FOUNDER)
            .map(m -> m.article().id())
            .toList();
    require(founders.size() <= 1, id + " has founders " + founders);
    for (String founder : founders) {
      String hash = HexFormat.of().formatHex(ArticleIds.sha256(founder));
      require(hash.startsWith(id.substring("2026-01-01-".length())), id + " is not of " + founder);
    }
  }

  private void checkRecord(
      Incident record,
      List<Membership> present,
      @Nullable IncidentLink link,
      @Nullable String mergedInto) {
    String id = record.id();
    require(
        record.nArticles() == present.size(),
        id + " counts " + record.nArticles() + " of " + present.size() + " rows");
    TreeSet<String> ids =
        present.stream().map(m -> m.article().id()).collect(Collectors.toCollection(TreeSet::new));
    List<String> listed = record.articles().stream().map(IncidentArticle::id).toList();
    require(ids.containsAll(listed), id + " lists articles without a row");
    String target = String.valueOf(record.mergedInto());
    require(target.equals(String.valueOf(mergedInto)), id + " says merged into " + target);
    IncidentStatus expected = expected(present, link, mergedInto);
    require(record.status() == expected, id + " is " + record.status() + ", not " + expected);
  }

  private static IncidentStatus expected(
      List<Membership> present, @Nullable IncidentLink link, @Nullable String mergedInto) {
    if (mergedInto != null) {
      return IncidentStatus.MERGED;
    }
    boolean dismissed = link != null && link.isDismissed();
    boolean reported = present.stream().anyMatch(MembershipInvariants::isReport);
    return dismissed || !reported ? IncidentStatus.DISMISSED : IncidentStatus.OPEN;
  }

  private static boolean isReport(Membership member) {
    return member.role() != MembershipRole.COMPLEMENTARY && member.judgement().isHarm();
  }

  private void require(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
