package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which nodes are to rest next: of an incident with too many texts, the copies of a text that
 * nobody copies any more, and of the incident that has been quiet for longest. What it says depends
 * on what is in memory alone, so that it is the same after a restart; the queue only saves looking
 * at all incidents each time.
 */
final class RestQueue {

  /** Before any day: when something of it rests is found out when its turn comes. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final RestRules rules;
  private final Roster roster;
  private final Map<String, Standing> standings;
  private final Bonds bonds;
  private final Redundancy redundancy;

  /** No later than something of each incident, or article that stands nowhere, rests. */
  private final TreeSet<Due> dues =
      new TreeSet<>(Comparator.comparingLong(Due::day).thenComparing(Due::id));

  /** Incidents that may have too many texts. */
  private final TreeSet<String> full = new TreeSet<>();

  RestQueue(RestRules rules, Roster roster, Map<String, Standing> standings, Bonds bonds, Cut cut) {
    this.rules = rules;
    this.roster = roster;
    this.standings = standings;
    this.bonds = bonds;
    this.redundancy = new Redundancy(bonds, cut);
  }

  /**
   * Takes note that an incident, or an article that stands nowhere, is other than it was.
   *
   * @param id of either
   */
  void touch(String id) {
    dues.add(new Due(UNKNOWN, id));
    if (roster.of(id).size() > rules.textsMax()) {
      full.add(id);
    }
  }

  /** Takes note that a node, or what is decided about it, is other than it was. */
  void touch(Node node) {
    touch(node.incidentId == null ? node.articleId : node.incidentId);
  }

  /**
   * The nodes that are to rest now, all or none of an article; empty where there are none.
   *
   * @param today latest day on which an article came, as days since 1970-01-01
   */
  List<Rest> next(long today) {
    while (!full.isEmpty()) {
      List<Node> heads = heads(full.first());
      List<Rest> unit = heads.size() > rules.textsMax() ? redundancy.leastMissed(heads) : List.of();
      if (!unit.isEmpty()) {
        return unit;
      }
      full.pollFirst();
    }
    while (!dues.isEmpty() && dues.first().day <= today) {
      Due due = dues.first();
      long truly = day(due.id);
      boolean known = truly != UNKNOWN && truly == due.day;
      List<Rest> unit = known ? unit(due.id, today) : List.of();
      if (!unit.isEmpty()) {
        return unit;
      }
      dues.remove(due);
      if (truly != UNKNOWN && truly != due.day) {
        dues.add(new Due(truly, due.id));
      }
    }
    return List.of();
  }

  /** When something of an incident or article rests; {@link #UNKNOWN} where nothing can. */
  private long day(String id) {
    Standing standing = standings.get(id);
    if (standing != null) {
      boolean rests = standing.isAtRest() || standing.isPlaced();
      return rests ? UNKNOWN : standing.arrived + rules.quietDays();
    }
    long first = UNKNOWN;
    long newest = UNKNOWN;
    for (Node node : roster.of(id)) {
      newest = node.atRest ? newest : Math.max(newest, node.arrived);
      if (hasFreeCopies(node)) {
        long uncopied = lastCopied(node) + rules.copyDays();
        first = first == UNKNOWN ? uncopied : Math.min(first, uncopied);
      }
    }
    long quiet = newest == UNKNOWN ? UNKNOWN : newest + rules.quietDays();
    return first == UNKNOWN ? quiet : Math.min(first, quiet);
  }

  private boolean hasFreeCopies(Node node) {
    return !node.followers.isEmpty() && !bonds.isDecided(node);
  }

  private static long lastCopied(Node node) {
    long last = UNKNOWN;
    for (Node copy : node.followers) {
      last = Math.max(last, copy.arrived);
    }
    return last;
  }

  private List<Rest> unit(String id, long today) {
    Standing standing = standings.get(id);
    if (standing != null) {
      return together(standing);
    }
    List<Node> heads = heads(id);
    List<Rest> unit = copies(heads, today - rules.copyDays());
    return unit.isEmpty() && isQuiet(id, today) ? ofQuiet(id, heads) : unit;
  }

  private boolean isQuiet(String id, long today) {
    return roster.of(id).stream()
        .allMatch(node -> node.atRest || node.arrived + rules.quietDays() <= today);
  }

  private List<Rest> ofQuiet(String id, List<Node> heads) {
    List<Rest> unit = heads.size() > rules.quietTexts() ? redundancy.leastMissed(heads) : List.of();
    return unit.isEmpty() ? attached(id) : unit;
  }

  /**
   * The copies that stand behind one of the texts of which none came after a day: all together, so
   * that those that are left need not be compared with one another again.
   */
  private List<Rest> copies(List<Node> heads, long day) {
    for (Node head : heads) {
      if (hasFreeCopies(head) && lastCopied(head) <= day) {
        return head.followers.stream().map(copy -> new Rest(copy, head)).toList();
      }
    }
    return List.of();
  }

  /** An article that only attaches to an incident. */
  private List<Rest> attached(String id) {
    List<Node> attached = new ArrayList<>();
    for (Node node : roster.of(id)) {
      if (!node.founding && !node.atRest) {
        attached.add(node);
      }
    }
    attached.sort(Node.CANONICAL);
    for (Node node : attached) {
      Standing standing = standings.get(node.articleId);
      List<Rest> unit = standing == null ? List.of() : together(standing);
      if (!unit.isEmpty()) {
        return unit;
      }
    }
    return List.of();
  }

  /** All parts of an article that only attach; none where one of them has nothing to go with. */
  private List<Rest> together(Standing standing) {
    List<Rest> unit = new ArrayList<>();
    for (Node node : standing.nodes) {
      Node leader = node.incidentId == null ? null : leader(node);
      boolean lost = node.incidentId != null && leader == null;
      if (node.founding || lost || bonds.isDecided(node)) {
        return List.of();
      }
      unit.add(new Rest(node, leader));
    }
    return unit;
  }

  private @Nullable Node leader(Node node) {
    List<Node> heads = heads(String.valueOf(node.incidentId));
    heads.removeIf(bonds::isDecided);
    return Redundancy.nearest(node, heads);
  }

  private List<Node> heads(String incidentId) {
    List<Node> heads = new ArrayList<>();
    for (Node node : roster.of(incidentId)) {
      if (node.isHead()) {
        heads.add(node);
      }
    }
    heads.sort(Node.CANONICAL);
    return heads;
  }

  private record Due(long day, String id) {}
}
