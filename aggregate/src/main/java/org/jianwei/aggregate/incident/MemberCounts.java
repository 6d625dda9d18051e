package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jspecify.annotations.Nullable;

/** What a record says of its members as a whole. */
final class MemberCounts {

  private MemberCounts() {}

  static @Nullable String image(Members members) {
    return Stream.concat(Stream.of(members.founder()), members.articles().stream())
        .map(member -> member.article().image())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  static Instant firstSeen(Members members) {
    return members.articles().stream()
        .map(member -> member.article().fetchedAt())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  static int texts(Members members) {
    return (int) members.articles().stream().map(Membership::copyGroup).distinct().count();
  }

  static Map<String, Integer> classCounts(Members members) {
    return count(members, member -> member.judgement().label().label());
  }

  static Map<String, Integer> languageCounts(Members members) {
    return count(members, member -> iso3(member.article().language()));
  }

  private static Map<String, Integer> count(Members members, Function<Membership, String> by) {
    Map<String, Integer> counts = new TreeMap<>();
    members.articles().forEach(member -> counts.merge(by.apply(member), 1, Integer::sum));
    return counts;
  }

  /** ISO 639-3 of a BCP 47 primary tag; {@code und} where there is none. */
  private static String iso3(String language) {
    try {
      String code = Locale.forLanguageTag(language).getISO3Language();
      return code.isEmpty() ? "und" : code;
    } catch (MissingResourceException e) {
      return "und";
    }
  }
}
