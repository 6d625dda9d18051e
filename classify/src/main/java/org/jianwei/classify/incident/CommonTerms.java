package org.jianwei.classify.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.runtime.config.StrictYaml;

/**
 * Words that many different cases share, and so say little about which case it is.
 *
 * @param domain words by which a headline is known to be about AI
 * @param mechanism how AI cases happen and what follows: shared by cases that merely look alike
 * @param synonyms by word, the other words that mean the same in news about AI
 * @param filler turns of phrase of headlines and question sites, removed before comparing
 */
public record CommonTerms(
    List<String> domain,
    List<String> mechanism,
    Map<String, List<String>> synonyms,
    List<String> filler) {

  private static final String SHIPPED = "common-terms.yaml";

  /** Copies the lists. */
  public CommonTerms {
    domain = List.copyOf(domain);
    mechanism = List.copyOf(mechanism);
    synonyms = Map.copyOf(synonyms);
    filler = List.copyOf(filler);
  }

  /** The shipped words. */
  public static CommonTerms shipped() {
    try (InputStream in = CommonTerms.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("resource " + SHIPPED + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StrictYaml.read(yaml, CommonTerms.class, Path.of(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms that occur in words of the domain and of mechanisms. */
  Set<String> terms() {
    Set<String> terms = new HashSet<>();
    domain.forEach(word -> terms.addAll(Terms.of(word)));
    mechanism.forEach(word -> terms.addAll(Terms.of(word)));
    return terms;
  }

  /** Finds words of the domain; those in Latin letters only as whole words. */
  Pattern domainPattern() {
    return Pattern.compile(
        domain.stream()
            .map(w -> Terms.isHan(w.charAt(0)) ? Pattern.quote(w) : wholeWord(w))
            .collect(Collectors.joining("|")));
  }

  /** Finds turns of phrase, longest first. */
  Pattern fillerPattern() {
    return longestFirst(filler);
  }

  /** By each of the words that stand for another, the one that is kept. */
  Map<String, String> wordOf() {
    Map<String, String> wordOf = new HashMap<>();
    synonyms.forEach((word, others) -> others.forEach(other -> wordOf.put(other, word)));
    return wordOf;
  }

  /** Finds words that stand for another, longest first. */
  Pattern synonymPattern() {
    return longestFirst(wordOf().keySet());
  }

  private static Pattern longestFirst(Collection<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(
                Comparator.comparingInt((String w) -> -w.length())
                    .thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  private static String wholeWord(String word) {
    return "(?<![a-z])" + Pattern.quote(word) + "(?![a-z])";
  }
}
