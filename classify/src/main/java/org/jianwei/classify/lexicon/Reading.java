package org.jianwei.classify.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.text.LinkLists;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Span;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.TextField;

/**
 * An article, or a part of one, as the rules see it.
 *
 * @param article the article into which evidence points
 * @param title its title; without sentences where there is none or where a part is read
 * @param body the sentences of its text, without site chrome and the repeated title
 */
public record Reading(Article article, MarkedText title, MarkedText body) {

  private static final LinkLists LINK_LISTS = LinkLists.shipped();
  private static final int CHROME_CHARS_MAX = 12;
  private static final String SENTENCE_ENDS = "。!?;…:,.\"”";

  /** Reads an article. */
  public static Reading of(Article article, SignalLexicon lexicon) {
    return of(article, NormalText.of(article.title()), NormalText.of(article.text()), lexicon);
  }

  /** Reads an article whose normalised views exist already. */
  public static Reading of(
      Article article, NormalText title, NormalText text, SignalLexicon lexicon) {
    MarkedText marked = MarkedText.of(text, lexicon);
    BitSet chrome = lexicon.matching("chrome");
    List<MarkedSentence> content =
        marked.sentences().stream()
            .filter(sentence -> !sentence.givesAny(chrome))
            .filter(sentence -> isContent(text, sentence.span(), title.toString().strip()))
            .toList();
    boolean onlyShort = content.isEmpty();
    return new Reading(
        article, MarkedText.of(title, lexicon), onlyShort ? marked : new MarkedText(text, content));
  }

  /** The part of the article that lies within a span of its text, without the title. */
  public Reading part(Span span) {
    return new Reading(article, new MarkedText(title.text(), List.of()), body.within(span));
  }

  /** The same without lists of links to other articles, which name what is told elsewhere. */
  public Reading withoutLinkLists() {
    List<Span> lists = LINK_LISTS.in(body.text());
    if (lists.isEmpty()) {
      return this;
    }
    List<MarkedSentence> told =
        body.sentences().stream()
            .filter(sentence -> lists.stream().noneMatch(list -> list.contains(sentence.span())))
            .toList();
    return new Reading(article, title, new MarkedText(body.text(), told));
  }

  /** Whether a part of an article is read, without its title. */
  public boolean isPart() {
    return title.sentences().isEmpty() && !article.title().isBlank();
  }

  /** All sentences, the title's first. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (MarkedSentence sentence : title.sentences()) {
      places.add(new Place(TextField.TITLE, 0, title.text(), sentence));
    }
    int order = 1;
    for (MarkedSentence sentence : body.sentences()) {
      places.add(new Place(TextField.TEXT, order++, body.text(), sentence));
    }
    return places;
  }

  /** All signals that title and body give. */
  public BitSet signals() {
    BitSet all = title.signals();
    all.or(body.signals());
    return all;
  }

  /** Short lines that end like no sentence are menus, bylines and counters; the title may recur. */
  private static boolean isContent(NormalText text, Span span, String title) {
    boolean repeatsTitle =
        !title.isEmpty()
            && span.length() <= title.length() + CHROME_CHARS_MAX
            && text.normalOf(span).startsWith(title);
    char last = text.charAt(span.end() - 1);
    return !repeatsTitle && (span.length() >= CHROME_CHARS_MAX || SENTENCE_ENDS.indexOf(last) >= 0);
  }
}
