package org.jianwei.classify.likeness;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.classify.term.Terms;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Words that many different cases share, and so say little about which case it is.
 *
 * @param domain words by which a headline is known to be about AI
 * @param mechanism how AI cases happen and what follows: shared by cases that merely look alike
 * @param synonyms by word, the other words that mean the same in news about AI
 * @param works endings of names in quotes that many different cases share: laws, by which they are
 *     judged, and papers, which report them
 * @param filler turns of phrase of headlines and question sites, removed before comparing
 */
public record CommonTerms(
    List<String> domain,
    List<String> mechanism,
    Map<String, List<String>> synonyms,
    List<String> works,
    List<String> filler) {

  private static final String SHIPPED = "common-terms.yaml";

  /** Copies the lists. */
  public CommonTerms {
    domain = List.copyOf(domain);
    mechanism = List.copyOf(mechanism);
    synonyms = Map.copyOf(synonyms);
    works = List.copyOf(works);
    filler = List.copyOf(filler);
  }

  /** The shipped words. */
  public static CommonTerms shipped() {
    return ShippedFile.yaml(CommonTerms.class, SHIPPED, CommonTerms.class);
  }

  /** Codes of the terms that occur in words of the domain and of mechanisms. */
  IntSet terms() {
    IntSet terms = new IntOpenHashSet();
    domain.forEach(word -> Terms.forEachCode(word, 0, word.length(), terms::add));
    mechanism.forEach(word -> Terms.forEachCode(word, 0, word.length(), terms::add));
    return terms;
  }

  /** Finds words of the domain; those in Latin letters only as whole words. */
  Pattern domainPattern() {
    return Pattern.compile(
        domain.stream()
            .map(w -> Terms.isHan(w.charAt(0)) ? Pattern.quote(w) : wholeWord(w))
            .collect(Collectors.joining("|")));
  }

  /** Finds turns of phrase. */
  TermFinder<String> fillers() {
    return new TermFinder<>(filler.stream().collect(Collectors.toMap(f -> f, f -> " ")));
  }

  /** Finds words that stand for another, each with the one that is kept. */
  TermFinder<String> synonymsToKept() {
    Map<String, String> wordOf = new HashMap<>();
    synonyms.forEach((word, others) -> others.forEach(other -> wordOf.put(other, word)));
    return new TermFinder<>(wordOf);
  }

  private static String wholeWord(String word) {
    return "(?<![a-z])" + Pattern.quote(word) + "(?![a-z])";
  }
}
