package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.classify.copy.CopyIndex;
import org.jianwei.classify.copy.CopyOf;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.ReasonedScore;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.incident.Reason;
import org.jspecify.annotations.Nullable;

/** Says what an article is to its incidents, and why, and words it as memberships. */
final class Placing {

  private static final double FOUNDER_SIMILARITY = 1;

  /** Signal of the reason that says where an article stood before. */
  private static final String MOVED = "moved";

  private final LinkJudge judge;
  private final CopyIndex copies;
  private final IncidentLedger ledger;
  private final Decisions decisions;
  private final Bonds bonds;

  Placing(
      LinkJudge judge, CopyIndex copies, IncidentLedger ledger, Decisions decisions, Bonds bonds) {
    this.judge = judge;
    this.copies = copies;
    this.ledger = ledger;
    this.decisions = decisions;
    this.bonds = bonds;
  }

  /**
   * The incident to which a node that opens none belongs: that of a report with which people hold
   * it together, else that of its best link of those that people allow.
   */
  @Nullable String attachment(Node node) {
    for (Node mate : bonds.mates(node)) {
      if (mate.founding) {
        return mate.incidentId;
      }
    }
    Set<String> forbidden = new HashSet<>();
    for (Node stranger : bonds.strangers(node)) {
      if (stranger.founding && stranger.incidentId != null) {
        forbidden.add(stranger.incidentId);
      }
    }
    int best = node.links.strongest();
    if (best >= 0 && !mayTake(node.links.node(best), forbidden)) {
      best = node.links.strongest(report -> mayTake(report, forbidden));
    }
    boolean attaches =
        best >= 0 && node.links.score(best) >= judge.rules().attachScore(node.profile());
    return attaches ? node.links.node(best).incidentId : null;
  }

  private static boolean mayTake(Node report, Set<String> forbidden) {
    return report.incidentId != null && !forbidden.contains(report.incidentId);
  }

  /** Whether the parts of an article stand where and as what they were last written to stand. */
  boolean isSeated(Standing standing, String copyGroup) {
    List<Seat> seats = new ArrayList<>();
    for (Node node : standing.nodes) {
      if (node.incidentId != null) {
        seats.add(seat(node, node.incidentId, copyGroup));
      }
    }
    return seats.equals(standing.seats);
  }

  private Seat seat(Node node, String incident, String copyGroup) {
    MembershipRole role = role(node, incident, copyGroup);
    return new Seat(incident, node.part, role, decisions.reasons(node.articleId));
  }

  /**
   * Where the parts of an article stand. A place that did not change keeps the reasons for which it
   * was taken.
   *
   * @param article the row
   * @param former where they stood
   * @param anew whether reasons are given anew in any case
   * @param cause the article or the decision by which it moved, where it moved
   */
  List<Place> places(
      GroupedArticle article,
      Standing standing,
      List<Place> former,
      String copyGroup,
      boolean anew,
      String cause) {
    List<Place> places = new ArrayList<>();
    for (Node node : standing.nodes) {
      if (node.incidentId != null) {
        Seat seat = seat(node, node.incidentId, copyGroup);
        places.add(
            former.stream()
                .filter(place -> !anew && Seat.of(place).equals(seat))
                .findFirst()
                .orElseGet(() -> place(article, former, node, seat, cause)));
      }
    }
    return places;
  }

  /**
   * Where the parts of an article that rests stand: for the reasons for which they stood where they
   * were, and by what they moved.
   */
  List<Place> moved(Standing standing, PlacedArticle placed, String cause) {
    List<Place> places = new ArrayList<>();
    for (Place former : placed.places()) {
      Node node = standing.nodes.get(former.part());
      String incident = node.incidentId;
      if (former.incidentId().equals(incident)) {
        places.add(former);
      } else if (incident != null) {
        List<Reason> reasons = new ArrayList<>(former.reasons());
        reasons.removeIf(reason -> reason.signal().equals(MOVED));
        reasons.add(moved(former, cause));
        MembershipRole role = role(node, incident, placed.copyGroup());
        places.add(new Place(incident, node.part, role, former.similarity(), reasons));
      }
    }
    return places;
  }

  /**
   * The records by which an article goes from its former places to its present ones. Of several
   * parts in one incident the first stands for all.
   *
   * @param all whether memberships are written even where the place is the same
   */
  List<GroupingChange> changes(
      GroupedArticle article, List<Place> former, PlacedArticle now, boolean all) {
    Map<String, Place> before = firstByIncident(former);
    Map<String, Place> after = firstByIncident(now.places());
    List<GroupingChange> changes = new ArrayList<>();
    for (String incident : before.keySet()) {
      if (!after.containsKey(incident)) {
        changes.add(GroupingChange.left(incident, article.head().id()));
      }
    }
    after.forEach(
        (incident, place) -> {
          if (all || !place.equals(before.get(incident))) {
            changes.add(GroupingChange.of(membership(article, now.copyGroup(), place)));
          }
        });
    return changes;
  }

  /** The record of an incident's links; none for one that never had any. */
  Optional<GroupingChange> link(OpenedIncident incident, String cause) {
    Decision dismissal = decisions.dismissal(incident.id());
    boolean bare = incident.mergedInto() == null && incident.related().isEmpty();
    if (bare && !incident.linked() && dismissal == null) {
      return Optional.empty();
    }
    return Optional.of(
        GroupingChange.of(
            new IncidentLink(
                incident.id(), incident.mergedInto(), incident.related(), dismissal, cause)));
  }

  private static Membership membership(GroupedArticle article, String copyGroup, Place place) {
    return new Membership(
        place.incidentId(),
        article.head(),
        article.revision(),
        place.role(),
        copyGroup,
        place.similarity(),
        place.reasons(),
        article.parts().get(place.part()).judgement(),
        article.ruleset());
  }

  private MembershipRole role(Node node, String incident, String copyGroup) {
    if (ledger.isFounder(incident, node)) {
      return MembershipRole.FOUNDER;
    }
    if (!node.harm) {
      return MembershipRole.COMPLEMENTARY;
    }
    return copyGroup.equals(node.articleId) ? MembershipRole.REPORT : MembershipRole.REPRINT;
  }

  /** A place that is taken anew, with what people decided and where it comes from. */
  private Place place(
      GroupedArticle article, List<Place> former, Node node, Seat seat, String cause) {
    GroupedPart part = article.parts().get(node.part);
    Place byEvidence = byEvidence(part, node, seat.incidentId(), seat.role());
    List<Reason> reasons = new ArrayList<>(seat.decided());
    reasons.addAll(byEvidence.reasons());
    former.stream()
        .filter(p -> p.part() == node.part && !p.incidentId().equals(seat.incidentId()))
        .map(p -> moved(p, cause))
        .forEach(reasons::add);
    return new Place(seat.incidentId(), node.part, seat.role(), byEvidence.similarity(), reasons);
  }

  private static Reason moved(Place from, String cause) {
    return new Reason(MOVED, "from " + from.incidentId() + " by " + cause, 0);
  }

  private Place byEvidence(GroupedPart part, Node node, String incident, MembershipRole role) {
    if (role == MembershipRole.FOUNDER) {
      Reason opened = new Reason("founder", "opened the incident", 1);
      return new Place(incident, node.part, role, FOUNDER_SIMILARITY, List.of(opened));
    }
    Node best = best(node, incident);
    if (best == null) {
      return new Place(incident, node.part, role, FOUNDER_SIMILARITY, List.of());
    }
    ReasonedScore found = found(part, node, best);
    double similarity = LinkJudge.similarity(found.score());
    return new Place(incident, node.part, role, similarity, found.reasons());
  }

  /** The report of an incident that a node is most like; null where it has nothing of any. */
  private static @Nullable Node best(Node node, String incident) {
    Node best = null;
    for (int i = 0; i < node.links.size(); i++) {
      Node other = node.links.node(i);
      if (other.founding && incident.equals(other.incidentId) && isBetter(node, other, best)) {
        best = other;
      }
    }
    List<Node> copies = node.leader == null ? node.followers : List.of(node.leader);
    for (Node copy : copies) {
      if (incident.equals(copy.incidentId) && isBetter(node, copy, best)) {
        best = copy;
      }
    }
    return best;
  }

  /** What links a node to the report that it is most like. */
  private ReasonedScore found(GroupedPart part, Node node, Node best) {
    Optional<CopyOf> copy = copies.original(node.articleId, best.articleId);
    List<Reason> reprint = copy.stream().map(Placing::reprint).toList();
    if (node.scoreTo(best, CaseGraph.COPY_SCORE) >= CaseGraph.COPY_SCORE) {
      return new ReasonedScore(CaseGraph.COPY_SCORE, reprint);
    }
    ReasonedScore found =
        judge.reasonedScore(node.profile(), best.profile(), part.title(), part.excerpt());
    boolean direct = copy.filter(each -> each.id().equals(best.articleId)).isPresent();
    return direct ? new ReasonedScore(found.score(), reprint) : found;
  }

  private static Reason reprint(CopyOf copy) {
    double overlap = LinkJudge.round(copy.match().overlap());
    return new Reason("reprint", copy.match().rule() + " as " + copy.id(), overlap);
  }

  private static boolean isBetter(Node node, Node candidate, @Nullable Node best) {
    if (best == null) {
      return true;
    }
    double copy = CaseGraph.COPY_SCORE;
    int order = Double.compare(node.scoreTo(candidate, copy), node.scoreTo(best, copy));
    return order > 0 || (order == 0 && Node.CANONICAL.compare(candidate, best) < 0);
  }

  private static Map<String, Place> firstByIncident(List<Place> places) {
    Map<String, Place> first = new LinkedHashMap<>();
    places.forEach(place -> first.putIfAbsent(place.incidentId(), place));
    return first;
  }
}
