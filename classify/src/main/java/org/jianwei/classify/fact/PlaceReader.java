package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads Chinese places down to county. The value of a county stands behind its prefecture's
 * (赣州于都县), the code is that of GB/T 2260 at the level of the place. Of several counties with one
 * name that is meant which lies in a place named before; where there is none the value is the bare
 * name, without a code. The short name of a county, which may be a common word, counts only behind
 * the name of a place that holds it or before a word such as 警方.
 */
final class PlaceReader implements FactReader {

  private final TermFinder<Term> terms;
  private final Pattern notBefore;
  private final Pattern cue;
  private final Pattern givenName;

  PlaceReader(FactFiles.Places file, Divisions divisions) {
    Map<String, Term> meanings = new HashMap<>();
    divisions.byShortName().forEach((name, all) -> meanings.put(name, new Term(name, all, true)));
    divisions.byName().forEach((name, all) -> meanings.put(name, new Term(name, all, false)));
    this.terms = new TermFinder<>(meanings);
    this.notBefore = anyOf(file.notBefore());
    this.cue = anyOf(file.cues());
    this.givenName =
        Pattern.compile(
            "[" + file.givenBehind() + "](?:" + String.join("|", file.givenNames()) + ")");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Division> named = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      int end = -1;
      for (TermFinder.Found<Term> found : terms.find(passage.normal())) {
        if (!isPlace(passage.normal(), found, end, named)) {
          continue;
        }
        end = endWithRank(passage.normal(), found.end());
        Division meant = meant(found.value(), named);
        named.add(meant);
        facts.add(fact(passage, meant, found));
      }
    }
    return facts;
  }

  /**
   * Whether the term is used as a place's name.
   *
   * @param end where the place before it ended
   */
  private boolean isPlace(
      String text, TermFinder.Found<Term> found, int end, List<Division> named) {
    if (notBefore.matcher(text).region(found.end(), text.length()).lookingAt()) {
      return false;
    }
    if (isGivenName(text, found)) {
      return false;
    }
    if (!found.value().isShort()) {
      return true;
    }
    boolean behindItsOwn =
        found.start() == end
            && found.value().divisions().stream().anyMatch(named.get(named.size() - 1)::holds);
    return behindItsOwn || cue.matcher(text).region(found.end(), text.length()).lookingAt();
  }

  /** 方文山: the name of a place behind a surname. */
  private boolean isGivenName(String text, TermFinder.Found<Term> found) {
    return found.start() > 0
        && givenName.matcher(text).region(found.start() - 1, found.end()).matches();
  }

  /** 杭州市余杭: the rank belongs to the first name. */
  private static int endWithRank(String text, int end) {
    return end < text.length() && "省市".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }

  /** The division that a name means after those named before it, the nearest of which decides. */
  private static Division meant(Term term, List<Division> named) {
    if (term.divisions().size() == 1) {
      return term.divisions().get(0);
    }
    for (int i = named.size() - 1; i >= 0; i--) {
      for (Division candidate : term.divisions()) {
        Division before = named.get(i);
        if (before.holds(candidate) || candidate.holds(before)) {
          return candidate;
        }
      }
    }
    return new Division("", term.name());
  }

  private static Fact fact(Passage passage, Division place, TermFinder.Found<Term> found) {
    String code = place.code().isEmpty() ? null : place.code();
    return Fact.coded(
        FactKind.PLACE, place.name(), code, passage.quote(found.start(), found.end()));
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /** A name and what it may stand for. */
  private record Term(String name, List<Division> divisions, boolean isShort) {}
}
