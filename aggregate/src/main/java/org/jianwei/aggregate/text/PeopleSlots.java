package org.jianwei.aggregate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Role;
import org.jianwei.aggregate.fact.Sentenced;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.assessment.Fact;

/** Who is named in a text, by slot: the same people in either language, and aliases alone. */
final class PeopleSlots {

  /** Most people, and most products, that a text lists. */
  static final int LISTED_MAX = 4;

  private final CaseFacts facts;
  private final UnaryOperator<String> naming;
  private final Function<List<String>, String> listing;
  private final Map<String, String> slots = new HashMap<>();

  private PeopleSlots(
      CaseFacts facts, UnaryOperator<String> naming, Function<List<String>, String> listing) {
    this.facts = facts;
    this.naming = naming;
    this.listing = listing;
  }

  /**
   * The slots that the facts fill. Whom the text names with a sentence is not named again.
   *
   * @param naming an alias in the language of the text
   * @param listing one or more of them as one phrase
   */
  static Map<String, String> of(
      CaseFacts facts, UnaryOperator<String> naming, Function<List<String>, String> listing) {
    PeopleSlots filler = new PeopleSlots(facts, naming, listing);
    List<String> sentenced =
        facts.sentences().stream()
            .map(Sentenced::person)
            .filter(Objects::nonNull)
            .map(Fact::value)
            .toList();
    filler.counted(facts.isCriminal() ? "accused" : "blamed", Role.ACCUSED, sentenced);
    filler.counted("victim", Role.VICTIM, sentenced);
    filler.listed("plaintiff", Role.PLAINTIFF, List.of());
    filler.listed("respondent", Role.RESPONDENT, sentenced);
    filler.listed("people", Role.NAMED, sentenced);
    return filler.slots;
  }

  /** One or several: the sentences differ. */
  private void counted(String slot, Role role, List<String> but) {
    List<String> people = people(role, but);
    if (people.size() == 1) {
      slots.put(slot + "_one", people.get(0));
    } else if (!people.isEmpty()) {
      slots.put(slot + "_more", listing.apply(people));
    }
  }

  private void listed(String slot, Role role, List<String> but) {
    List<String> people = people(role, but);
    if (!people.isEmpty()) {
      slots.put(slot, listing.apply(people));
    }
  }

  private List<String> people(Role role, List<String> but) {
    return facts.people(role).stream()
        .filter(EnglishNames::isAlias)
        .filter(name -> !but.contains(name))
        .limit(LISTED_MAX)
        .map(naming)
        .toList();
  }
}
