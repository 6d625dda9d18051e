package org.jianwei.aggregate.count;

import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jianwei.contracts.incident.Membership;

/**
 * Members of an incident by what they are.
 *
 * @param articles all members, reprints and context included
 * @param reports those that report the harm or the hazard
 * @param texts groups of copies, and members that are no copy
 * @param classes members by their own label; no zeros
 * @param languages members by ISO 639-3 code of their language, {@code und} where there is none
 */
public record MemberCounts(
    int articles,
    int reports,
    int texts,
    SortedMap<String, Integer> classes,
    SortedMap<String, Integer> languages) {

  /** No member. */
  public static final MemberCounts NONE =
      new MemberCounts(0, 0, 0, new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public MemberCounts {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }

  /**
   * With a member more.
   *
   * @param report whether it reports the harm or the hazard
   * @param text whether it is the only one with its text
   */
  public MemberCounts plus(Membership member, boolean report, boolean text) {
    return changed(member, report, text, 1);
  }

  /**
   * Without a member that was added before.
   *
   * @param report whether it reports the harm or the hazard
   * @param text whether it was the only one with its text
   */
  public MemberCounts minus(Membership member, boolean report, boolean text) {
    return changed(member, report, text, -1);
  }

  private MemberCounts changed(Membership member, boolean report, boolean text, int by) {
    return new MemberCounts(
        articles + by,
        reports + (report ? by : 0),
        texts + (text ? by : 0),
        changed(classes, member.judgement().label().label(), by),
        changed(languages, iso3(member.article().language()), by));
  }

  private static SortedMap<String, Integer> changed(
      SortedMap<String, Integer> counts, String key, int by) {
    SortedMap<String, Integer> changed = new TreeMap<>(counts);
    changed.merge(key, by, (one, other) -> one + other == 0 ? null : one + other);
    return changed;
  }

  private static String iso3(String language) {
    try {
      String code = Locale.forLanguageTag(language).getISO3Language();
      return code.isEmpty() ? "und" : code;
    } catch (MissingResourceException e) {
      return "und";
    }
  }
}
