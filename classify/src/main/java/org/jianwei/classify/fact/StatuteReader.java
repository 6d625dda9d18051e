package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads cited laws: 《title》 with 第n条 in either numerals, and without marks those that {@code
 * statutes.yaml} lists (刑法第三百六十三条, 网安法第21条). A short name is resolved by that list, else by the
 * last full title that ends so (《办法》). Each article of a row (第九条、第十条) is a fact, its number in
 * Arabic numerals.
 */
final class StatuteReader implements FactReader {

  private static final String TITLES =
      "法|条例|规定|办法|解释|决定|准则|标准|要求|法案|法典|规范|指南|意见|公约|细则|实施规则|管理规则|行政命令|行政令";
  private static final int FULL_TITLE_CHARS = 5;
  private static final String STATE = "中华人民共和国";
  private static final String NUMBER = "[一二三四五六七八九十百零两\\d]{1,7}";
  private static final String ARTICLE = "第" + NUMBER + "条(?:之[一二三四五六七八九十])?(?:第" + NUMBER + "款)?";

  private static final Pattern MARKED =
      Pattern.compile(
          "《([^《》]{1,40}?(?:" + TITLES + "))(?:\\([^()]{1,12}\\))?》(?:\\([^()]{1,20}\\))?");

  private static final Pattern ARTICLES =
      Pattern.compile("(?:的|中|之)?(" + ARTICLE + "(?:(?:、|和|及|以及)" + ARTICLE + ")*)");

  private static final Pattern ONE_ARTICLE = Pattern.compile("第(" + NUMBER + ")条(之[一二三四五六七八九十])?");

  private final Map<String, FactFiles.Statute> byName = new HashMap<>();
  private final TermFinder<FactFiles.Statute> names;

  StatuteReader(FactFiles.Statutes file) {
    for (FactFiles.Statute statute : file.statutes()) {
      byName.put(statute.title(), statute);
      statute.names().forEach(name -> byName.put(name, statute));
    }
    this.names = new TermFinder<>(byName);
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    List<FullTitle> fullTitles = new ArrayList<>();
    for (Passage passage : passages) {
      List<Citation> citations = new ArrayList<>();
      if (passage.normal().indexOf('《') >= 0) {
        marked(passage, fullTitles, citations);
      }
      bare(passage, citations);
      citations.sort(Comparator.comparingInt(Citation::start));
      citations.forEach(citation -> add(passage, citation, facts));
    }
    return facts;
  }

  private void marked(Passage passage, List<FullTitle> fullTitles, List<Citation> citations) {
    Matcher m = MARKED.matcher(passage.normal());
    while (m.find()) {
      String title = full(passage.original(m.start(1), m.end(1)), m.group(1), fullTitles);
      Matcher articles = articlesAt(passage.normal(), m.end());
      citations.add(
          articles.lookingAt()
              ? new Citation(title, m.start(), articles.end(), articles.group(1))
              : new Citation(title, m.start(), m.end(), ""));
    }
  }

  /** A name without marks: one that is a common word too counts only before an article. */
  private void bare(Passage passage, List<Citation> citations) {
    String text = passage.normal();
    for (TermFinder.Found<FactFiles.Statute> found : names.find(text)) {
      Matcher articles = articlesAt(text, found.end());
      String title = found.value().title();
      if (isMarked(text, found)) {
        continue;
      }
      if (articles.lookingAt()) {
        citations.add(new Citation(title, found.start(), articles.end(), articles.group(1)));
      } else if (found.value().alone()) {
        citations.add(new Citation(title, found.start(), found.end(), ""));
      }
    }
  }

  private static boolean isMarked(String text, TermFinder.Found<?> found) {
    int opened = text.lastIndexOf('《', found.start());
    return opened >= 0 && text.lastIndexOf('》', found.start()) < opened;
  }

  private static Matcher articlesAt(String text, int from) {
    return ARTICLES.matcher(text).region(from, text.length());
  }

  private static void add(Passage passage, Citation citation, List<Fact> facts) {
    for (String number : numbers(citation.articles())) {
      String value = "《" + citation.title() + "》" + number;
      facts.add(
          Fact.named(FactKind.STATUTE, value, passage.quote(citation.start(), citation.end())));
    }
  }

  private static List<String> numbers(String articles) {
    List<String> numbers = new ArrayList<>();
    Matcher m = ONE_ARTICLE.matcher(articles);
    while (m.find()) {
      OptionalDouble value = ChineseNumber.parse(m.group(1));
      if (value.isPresent()) {
        String suffix = m.group(2) == null ? "" : m.group(2);
        numbers.add("第" + (long) value.getAsDouble() + "条" + suffix);
      }
    }
    return numbers.isEmpty() ? List.of("") : numbers;
  }

  private String full(String original, String normal, List<FullTitle> fullTitles) {
    FactFiles.Statute known = byName.get(withoutState(normal));
    String title = known == null ? withoutState(original) : known.title();
    if (title.length() >= FULL_TITLE_CHARS) {
      fullTitles.add(new FullTitle(withoutState(original), title));
      return title;
    }
    if (known != null) {
      return title;
    }
    for (int i = fullTitles.size() - 1; i >= 0; i--) {
      if (fullTitles.get(i).endsWith(title)) {
        return fullTitles.get(i).title();
      }
    }
    return title;
  }

  private static String withoutState(String title) {
    boolean more = title.length() > STATE.length() + 1;
    return more && title.startsWith(STATE) ? title.substring(STATE.length()) : title;
  }

  /** A full title as the article words it, and as the law is called. */
  private record FullTitle(String worded, String title) {
    boolean endsWith(String shortName) {
      return worded.endsWith(shortName) || title.endsWith(shortName);
    }
  }

  /** A law as one passage cites it; {@code articles} is empty where none is named. */
  private record Citation(String title, int start, int end, String articles) {}
}
