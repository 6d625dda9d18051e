package org.jianwei.aggregate.crowd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianwei.aggregate.count.Counts;
import org.jianwei.aggregate.count.MemberCounts;
import org.jianwei.aggregate.count.MonthCounts;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;

/**
 * The members of one incident in several orders, and what is counted over them. A member that comes
 * or goes touches its own rows and the counts; what is read are the heads of the orders. All counts
 * are sums of whole numbers, so rows and counts depend on the members alone, not on their history.
 */
final class CrowdIndex {

  private static final HexFormat HEX = HexFormat.of();
  private static final int FULLEST_MAX = 9999;
  private static final int SURENESS_MAX = 1000;
  private static final String REPORT = "r";
  private static final String OTHER = "x";

  private final String incidentId;
  private final SortedRows rows;
  private final MemberRows members;
  private final Map<String, Membership> changed = new HashMap<>();

  CrowdIndex(String incidentId, SortedRows rows, MemberRows members) {
    this.incidentId = incidentId;
    this.rows = rows;
    this.members = members;
  }

  /** Whether the members stand in it. */
  boolean isKept() {
    return rows.get(countsKey(), MemberCounts.class) != null;
  }

  /** Takes a member that it does not hold. */
  void add(Membership member) {
    changed.put(member.article().id(), member);
    Optional<Membership> before = speaker(member.copyGroup());
    boolean text = hasNone(member.copyGroup());
    keysOf(member).forEach(rows::mark);
    count(counts().plus(member, Members.isReport(member), text));
    speakerChanged(before, speaker(member.copyGroup()));
  }

  /** Loses a member that it holds. */
  void remove(Membership member) {
    changed.put(member.article().id(), member);
    Optional<Membership> before = speaker(member.copyGroup());
    keysOf(member).forEach(rows::delete);
    count(counts().minus(member, Members.isReport(member), hasNone(member.copyGroup())));
    speakerChanged(before, speaker(member.copyGroup()));
  }

  /** Article ids in an order; see {@link Order}. */
  List<String> articles(Order order, String sort, int max, boolean lastFirst) {
    return order.articles(rows, incidentId, sort, max, lastFirst);
  }

  /** The surest independent reports that carry a label. */
  List<String> surest(String label, int max) {
    return articles(Order.LABEL, oneWord(label), max, false);
  }

  /** A member that it holds. */
  Membership member(String articleId) {
    Membership member = changed.get(articleId);
    return member != null
        ? member
        : Objects.requireNonNull(members.member(incidentId, articleId), articleId);
  }

  /** The report that speaks for a text; empty where only context carries it, or nothing. */
  Optional<Membership> speaker(String copyGroup) {
    return articles(Order.TEXT, copyGroup + '/' + REPORT, 1, false).stream()
        .findFirst()
        .map(this::member);
  }

  /** What is counted. */
  Counts allCounts() {
    Instant firstSeen =
        articles(Order.FETCHED, "", 1, false).stream()
            .findFirst()
            .map(id -> member(id).article().fetchedAt())
            .orElse(null);
    SortedMap<String, MonthCounts> months = new TreeMap<>();
    for (String key : rows.keys(monthKey(""), monthKey("~"), Integer.MAX_VALUE, false)) {
      String month = key.substring(monthKey("").length());
      months.put(month, month(month));
    }
    return new Counts(counts(), firstSeen, months);
  }

  private MemberCounts counts() {
    MemberCounts counts = rows.get(countsKey(), MemberCounts.class);
    return counts == null ? MemberCounts.NONE : counts;
  }

  private void count(MemberCounts counts) {
    if (counts.articles() == 0) {
      rows.delete(countsKey());
    } else {
      rows.put(countsKey(), counts);
    }
  }

  private boolean hasNone(String copyGroup) {
    return articles(Order.TEXT, copyGroup, 1, false).isEmpty();
  }

  private void speakerChanged(Optional<Membership> before, Optional<Membership> now) {
    if (before.equals(now)) {
      return;
    }
    before.ifPresent(
        speaker -> {
          keysOfSpeaker(speaker).forEach(rows::delete);
          Spoken spoken = Voice.spoken(speaker);
          MonthCounts left = month(spoken.month()).minus(spoken);
          if (left.isEmpty()) {
            rows.delete(monthKey(spoken.month()));
          } else {
            rows.put(monthKey(spoken.month()), left);
          }
        });
    now.ifPresent(
        speaker -> {
          keysOfSpeaker(speaker).forEach(rows::mark);
          Spoken spoken = Voice.spoken(speaker);
          rows.put(monthKey(spoken.month()), month(spoken.month()).plus(spoken));
        });
  }

  private MonthCounts month(String month) {
    MonthCounts counts = rows.get(monthKey(month), MonthCounts.class);
    return counts == null ? MonthCounts.NONE : counts;
  }

  private List<String> keysOf(Membership member) {
    boolean report = Members.isReport(member);
    String published = hex(Publication.timeOf(member));
    String cut = member.article().truncated() ? "1" : "0";
    String inText = member.copyGroup() + '/' + (report ? REPORT : OTHER) + '/' + cut + published;
    List<String> keys = new ArrayList<>();
    keys.add(key(member, Order.PUBLISHED, published));
    keys.add(key(member, Order.FETCHED, hex(member.article().fetchedAt())));
    keys.add(key(member, Order.TEXT, inText));
    if (!report) {
      keys.add(key(member, Order.CONTEXT, published));
      stages(member).forEach(s -> keys.add(key(member, Order.STAGE, s + '/' + published)));
    } else if (member.role() == MembershipRole.FOUNDER) {
      keys.add(key(member, Order.FOUNDER, published));
    }
    return keys;
  }

  private List<String> keysOfSpeaker(Membership speaker) {
    String published = hex(Publication.timeOf(speaker));
    int unsure = SURENESS_MAX - (int) Math.round(speaker.judgement().confidence() * SURENESS_MAX);
    List<String> keys = new ArrayList<>();
    keys.add(key(speaker, Order.VOICE, published));
    keys.add(
        key(speaker, Order.FULLEST, HEX.toHexDigits((short) (FULLEST_MAX - fullness(speaker)))));
    for (String label : Voice.spoken(speaker).labels()) {
      String sort = oneWord(label) + '/' + HEX.toHexDigits((short) unsure);
      keys.add(key(speaker, Order.LABEL, sort));
    }
    stages(speaker).forEach(s -> keys.add(key(speaker, Order.STAGE, s + '/' + published)));
    return keys;
  }

  /** Some labels hold the character that parts keys. */
  private static String oneWord(String label) {
    return label.replace('/', '|');
  }

  private static int fullness(Membership member) {
    return Math.min(
        FULLEST_MAX, member.judgement().findings().size() + member.judgement().facts().size());
  }

  private static Stream<String> stages(Membership member) {
    return member.judgement().facts(FactKind.STAGE).map(Fact::value).distinct();
  }

  private String key(Membership member, Order order, String sort) {
    return order.key(incidentId, sort, member.article().id());
  }

  private String countsKey() {
    return incidentId + "/#";
  }

  private String monthKey(String month) {
    return incidentId + "/m/" + month;
  }

  /** Sorts as the times do, also before 1970. */
  private static String hex(Instant time) {
    return HEX.toHexDigits(time.toEpochMilli() ^ Long.MIN_VALUE);
  }
}
