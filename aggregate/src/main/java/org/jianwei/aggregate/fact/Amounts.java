package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.Membership;

/** What the reports say of each count. Thread-safe. */
public final class Amounts {

  private static final Set<Counted> TOLL = Set.of(Counted.DEAD, Counted.INJURED, Counted.VICTIMS);

  private final AmountCues cues;
  private final OfficialAccounts accounts;
  private final PerMember<Map<Counted, Account>> told = new PerMember<>(this::read);

  Amounts(AmountCues cues, OfficialAccounts accounts) {
    this.cues = cues;
    this.accounts = accounts;
  }

  /** The rules shipped with the program. */
  public static Amounts shipped() {
    return new Amounts(AmountCues.shipped(), OfficialAccounts.shipped());
  }

  /**
   * Merges what independent reports say, oldest first.
   *
   * @param madeUp whether the reports are about a false story, whose dead and hurt are alive
   */
  Map<Counted, Stated> merge(List<Voice> voices, boolean madeUp) {
    Map<Counted, List<Amount>> oneEach = new EnumMap<>(Counted.class);
    Set<Amount> official = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Voice voice : voices) {
      told.of(voice.lead())
          .forEach(
              (counted, account) -> {
                oneEach.computeIfAbsent(counted, c -> new ArrayList<>()).add(account.amount());
                if (account.official()) {
                  official.add(account.amount());
                }
              });
    }
    if (madeUp) {
      oneEach.keySet().removeAll(TOLL);
    }
    Map<Counted, Stated> all = new EnumMap<>(Counted.class);
    oneEach.forEach(
        (counted, amounts) ->
            Stated.merge(counted, amounts, official::contains)
                .ifPresent(stated -> all.put(counted, stated)));
    return all;
  }

  private Map<Counted, Account> read(Membership report) {
    List<Amount> amounts = cues.read(report.judgement().facts(FactKind.QUANTITY).toList());
    Map<Counted, Account> read = new EnumMap<>(Counted.class);
    for (Counted counted : Counted.values()) {
      first(amounts, counted)
          .ifPresent(a -> read.put(counted, new Account(a, accounts.states(report, a.fact()))));
    }
    return read;
  }

  /**
   * What a report says of a count: in its headline, else where the text first does. A headline that
   * rounds gives way to the number of the text that it rounds.
   */
  private static Optional<Amount> first(List<Amount> amounts, Counted counted) {
    List<Amount> such = amounts.stream().filter(a -> a.counted() == counted).toList();
    return such.stream()
        .filter(amount -> amount.fact().evidence().field() == TextField.TITLE)
        .findFirst()
        .map(title -> such.stream().filter(title::rounds).findFirst().orElse(title))
        .or(() -> such.stream().findFirst());
  }

  /**
   * What one report says of a count.
   *
   * @param amount what it says
   * @param official whether an authority says it
   */
  private record Account(Amount amount, boolean official) {}
}
