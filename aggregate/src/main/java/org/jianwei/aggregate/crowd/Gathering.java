package org.jianwei.aggregate.crowd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jspecify.annotations.Nullable;

/**
 * The members of one incident as a row leaves them. They depend on the members alone; how they are
 * found depends on how many there are: few are all read, of many an index is kept.
 */
public final class Gathering {

  private final String incidentId;
  private final MemberRows members;
  private final PendingRows pending;
  private final CrowdIndex index;
  private final CrowdRules rules;
  private final Combining combining;

  /**
   * A gathering.
   *
   * @param members the rows before the one that has come
   * @param kept the rows of the index
   */
  public Gathering(
      String incidentId,
      MemberRows members,
      SortedRows kept,
      CrowdRules rules,
      Combining combining) {
    this.incidentId = incidentId;
    this.members = members;
    this.pending = new PendingRows(kept);
    this.index = new CrowdIndex(incidentId, pending, members);
    this.rules = rules;
    this.combining = combining;
  }

  /** The members that these rows of one incident make, by the rules shipped with the program. */
  public static Members of(String incidentId, Collection<? extends MembershipRecord> rows) {
    return of(incidentId, rows, CrowdRules.shipped());
  }

  /** The members that these rows of one incident make. */
  public static Members of(
      String incidentId, Collection<? extends MembershipRecord> rows, CrowdRules rules) {
    MemberRows members = new ListedRows(rows);
    SortedRows index = new TreeRows();
    return new Gathering(incidentId, members, index, rules, Combining.shipped()).after(null, null);
  }

  /**
   * The members after a row.
   *
   * @param before the row that had its key; null where there was none
   * @param now the row; null where it was taken away
   */
  public Members after(@Nullable MembershipRecord before, @Nullable MembershipRecord now) {
    IncidentLink link = link(before, now);
    if (index.isKept()) {
      replace(before, now);
      return indexed(link);
    }
    List<Membership> all = new ArrayList<>(members.all(incidentId));
    all.removeIf(member -> before != null && member.recordKey().equals(before.recordKey()));
    if (now instanceof Membership member) {
      all.add(member);
    }
    if (all.size() <= rules.allUpTo()) {
      return new Members(incidentId, all, link);
    }
    all.forEach(index::add);
    return indexed(link);
  }

  /** Keeps what the row changed in the index. */
  public void keep() {
    pending.keep();
  }

  private void replace(@Nullable MembershipRecord before, @Nullable MembershipRecord now) {
    if (before instanceof Membership old) {
      index.remove(old);
    }
    if (now instanceof Membership member) {
      index.add(member);
    }
  }

  private @Nullable IncidentLink link(
      @Nullable MembershipRecord before, @Nullable MembershipRecord now) {
    if (now instanceof IncidentLink link) {
      return link;
    }
    return before instanceof IncidentLink ? null : members.link(incidentId);
  }

  private Members indexed(@Nullable IncidentLink link) {
    var counts = index.allCounts();
    return new Members(incidentId, Chosen.of(index, counts, rules, combining), link, counts);
  }
}
