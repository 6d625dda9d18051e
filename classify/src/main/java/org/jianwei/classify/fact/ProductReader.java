package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads AI products: known names by their usual form, and names that stand before a kind of
 * product, in quotes (“小暖”软件) or in Latin letters (AlienChat软件).
 */
final class ProductReader implements FactReader {

  private static final int NAME_CHARS_MAX = 20;

  private final TermFinder<String> known;
  private final Pattern named;
  private final Pattern alias;
  private final Set<String> noNames;
  private final List<String> kinds;

  ProductReader(FactFiles.Products file) {
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
                + "|(?<![a-z0-9.+-])([a-z][a-z0-9.+-]{0,"
                + NAME_CHARS_MAX
                + "}[a-z0-9])(?: |(?![a-z]))(?:ai ?)?(?:"
                + anyKind
                + ")");
    this.alias =
        Pattern.compile("\\((?:以下|下)?(?:简称|称)[:为]?[“\"]([^”\"]{2,12}?(?:软件|app|平台|应用))[”\"]\\)");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      for (TermFinder.Found<String> found : known.find(passage.normal())) {
        facts.add(named(passage, found.value(), found.start(), found.end()));
      }
      if (kinds.stream().anyMatch(passage.normal()::contains)) {
        named(passage, named.matcher(passage.normal()), facts);
      }
      named(passage, alias.matcher(passage.normal()), facts);
    }
    return facts;
  }

  private void named(Passage passage, Matcher matcher, List<Fact> facts) {
    while (matcher.find()) {
      int group = matcher.group(1) != null ? 1 : 2;
      String name = passage.original(matcher.start(group), matcher.end(group));
      if (!name.isBlank() && !noNames.contains(matcher.group(group)) && isFree(passage, matcher)) {
        facts.add(named(passage, name, matcher.start(group), matcher.end(group)));
      }
    }
  }

  /** Whether the name is not one of the known products, which are read by their usual names. */
  private boolean isFree(Passage passage, Matcher matcher) {
    return known.find(passage.normal().substring(matcher.start(), matcher.end())).isEmpty();
  }

  private static Fact named(Passage passage, String name, int start, int end) {
    return Fact.named(FactKind.PRODUCT, name, passage.quote(start, end));
  }
}
