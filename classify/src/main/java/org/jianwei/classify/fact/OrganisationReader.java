package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads organisations by the word that ends their names (有限公司, 检察院, 公安局, 大学 …), and listed ones by
 * their short names. Chinese puts no blanks before a name: it begins after the last word that
 * cannot be part of one.
 */
final class OrganisationReader implements FactReader {

  private static final int NAME_CHARS_MAX = 16;

  /** Fewer chars before the ending are no name (该公司, 某银行). */
  private static final int PROPER_CHARS_MIN = 2;

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:当地|本地|上级|有关|相关|我国|全国|全市|全省|各地|多地|某|该|这家|属地|辖区|国内|国外|知名|互联网).*|.*(?:诈骗|骗案|犯罪|作案|黑客|贩卖|盗窃)集团");

  private final TermFinder<String> endings;
  private final TermFinder<FactFiles.Organisation> known;
  private final Pattern before;

  OrganisationReader(FactFiles.Organisations file) {
    Map<String, String> kinds = new HashMap<>();
    file.endings().forEach(e -> e.words().forEach(word -> kinds.put(word, e.kind())));
    this.endings = new TermFinder<>(kinds);
    Map<String, FactFiles.Organisation> names = new HashMap<>();
    file.known().forEach(o -> o.words().forEach(word -> names.put(word, o)));
    this.known = new TermFinder<>(names);
    this.before = Pattern.compile(".*(?:" + file.before() + ")");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      List<NamedSpan> names = new ArrayList<>();
      for (TermFinder.Found<FactFiles.Organisation> f : known.find(passage.normal())) {
        names.add(new NamedSpan(f.start(), f.end(), f.value().name(), f.value().kind()));
      }
      endings.find(passage.normal()).forEach(ending -> ended(passage.normal(), ending, names));
      NamedSpan.longest(names)
          .forEach(name -> facts.add(name.fact(FactKind.ORGANISATION, passage)));
    }
    return facts;
  }

  private void ended(String text, TermFinder.Found<String> ending, List<NamedSpan> names) {
    int start = start(text, ending.start());
    boolean proper = ending.start() - start >= PROPER_CHARS_MIN;
    if (proper && !NO_NAME.matcher(text.substring(start, ending.end())).matches()) {
      names.add(new NamedSpan(start, ending.end(), null, ending.value()));
    }
  }

  /** Where the name begins that ends with the word at {@code ending}. */
  private int start(String sentence, int ending) {
    int start = ending;
    while (start > 0 && ending - start < NAME_CHARS_MAX && isNameChar(sentence.charAt(start - 1))) {
      start--;
    }
    Matcher word = before.matcher(sentence).region(start, ending);
    return word.lookingAt() ? word.end() : start;
  }

  private static boolean isNameChar(char c) {
    return (c >= '一' && c <= '龥') || (c >= 'a' && c <= 'z') || "·()".indexOf(c) >= 0;
  }
}
