package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads AI products: known names by their usual form, and names that stand before a kind of
 * product, in quotes (“小暖”软件) or in Latin letters (AlienChat软件); words of deeds are no names.
 */
final class ProductReader implements FactReader {

  private static final int NAME_CHARS_MAX = 20;

  /** Chars of the word of kind, with its closing quote, between a product and its alias. */
  private static final int KIND_CHARS_MAX = 8;

  /** A shop for applications is none. */
  private static final String NO_PRODUCT = "(?!商店|市场)";

  private final TermFinder<String> known;
  private final Pattern named;
  private final Pattern alias;
  private final Set<String> noNames;
  private final List<String> kinds;
  private final BitSet deeds;

  ProductReader(FactFiles.Products file, SignalLexicon lexicon) {
    this.deeds = lexicon.matching("harm.*");
    deeds.or(lexicon.matching("act.*"));
    Map<String, String> words = new HashMap<>();
    file.products().forEach(p -> p.words().forEach(word -> words.put(word, p.name())));
    this.known = new TermFinder<>(words);
    this.noNames = new HashSet<>(file.noNames());
    this.kinds = List.copyOf(file.kinds());
    String anyKind = String.join("|", kinds);
    this.named =
        Pattern.compile(
            "[“\"](?:ai)?([^”\"，。]{2,12}?)[”\"](?:这款|等|的|这一)?(?:ai)?(?:手机)?(?:"
                + anyKind
                + ")"
                + NO_PRODUCT
                + "|(?<![a-z0-9.+-])([a-z][a-z0-9.+-]{0,"
                + NAME_CHARS_MAX
                + "}[a-z0-9])(?: |(?![a-z]))(?:ai ?)?(?:"
                + anyKind
                + ")"
                + NO_PRODUCT);
    this.alias =
        Pattern.compile("\\((?:以下|下)?(?:简称|称)[:为]?[“\"]([^”\"]{2,12}?(?:软件|app|平台|应用))[”\"]\\)");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      List<NamedSpan> names = new ArrayList<>();
      known
          .find(passage.normal())
          .forEach(f -> names.add(new NamedSpan(f.start(), f.end(), f.value(), null)));
      if (mayName(passage.normal()) && kinds.stream().anyMatch(passage.normal()::contains)) {
        Matcher matcher = named.matcher(passage.normal());
        while (matcher.find()) {
          int group = matcher.group(1) != null ? 1 : 2;
          add(passage, matcher, group, null, names);
        }
      }
      Matcher matcher = alias.matcher(passage.normal());
      while (passage.normal().indexOf('(') >= 0 && matcher.find()) {
        add(passage, matcher, 1, standsFor(passage, matcher.start(), names), names);
      }
      NamedSpan.longest(names).forEach(name -> facts.add(name.fact(FactKind.PRODUCT, passage)));
    }
    return facts;
  }

  /** Only quotes and Latin letters open a name that is not listed. */
  private static boolean mayName(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if ((c >= 'a' && c <= 'z') || c == '“' || c == '"') {
        return true;
      }
    }
    return false;
  }

  private void add(
      Passage passage, Matcher m, int group, @Nullable String code, List<NamedSpan> names) {
    String name = passage.original(m.start(group), m.end(group));
    if (!name.isBlank()
        && !noNames.contains(m.group(group))
        && !isDeed(passage, m.start(group), m.end(group))
        && isFree(passage, m)) {
      names.add(new NamedSpan(m.start(group), m.end(group), null, code));
    }
  }

  /** The product named right before an alias: AlienChat软件(下称“AC软件”). */
  private static @Nullable String standsFor(Passage passage, int at, List<NamedSpan> names) {
    return names.stream()
        .filter(n -> n.end() <= at && at - n.end() <= KIND_CHARS_MAX)
        .max(Comparator.comparingInt(NamedSpan::end))
        .map(n -> n.value() != null ? n.value() : passage.original(n.start(), n.end()))
        .orElse(null);
  }

  /** Whether the name is the word of a deed or a harm: “脱衣”软件 tells what the thing does. */
  private boolean isDeed(Passage passage, int start, int end) {
    int from = passage.sentence().span().start();
    return passage.sentence().mentions().stream()
        .filter(mention -> deeds.get(mention.signal()))
        .anyMatch(m -> m.start() <= from + start && m.end() >= from + end);
  }

  /** Whether the name is not one of the known products, which are read by their usual names. */
  private boolean isFree(Passage passage, Matcher matcher) {
    return known.find(passage.normal().substring(matcher.start(), matcher.end())).isEmpty();
  }
}
