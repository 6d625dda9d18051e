package org.jianwei.classify.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.MemoryCaseStore;
import org.jianwei.classify.incident.PairExplainer;
import org.jianwei.classify.incident.PairExplanation;
import org.jianwei.classify.incident.Place;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The verb {@code group --explain}: groups the articles of a file and says of two of them why they
 * are, or are not, together.
 */
public final class GroupExplainer {

  private final BiFunction<Article, Integer, Assessment> assess;
  private final Admission admission;
  private final LinkJudge judge = LinkJudge.shipped();

  /**
   * Creates one.
   *
   * @param assess judges an article in a revision
   * @param admission what is grouped
   */
  public GroupExplainer(BiFunction<Article, Integer, Assessment> assess, Admission admission) {
    this.assess = assess;
    this.admission = admission;
  }

  /**
   * Explains two articles of a file. Lines that cannot be read are passed over.
   *
   * @return whether the file holds both
   * @throws IOException if reading fails
   */
  public boolean run(Reader in, String first, String second, PrintWriter out) throws IOException {
    MemoryCaseStore store = new MemoryCaseStore();
    Grouper grouper = new Grouper(judge, CopyRules.shipped(), admission, store);
    Map<String, Assessment> asked = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        ArticleRow.parse(line)
            .fold(
                article -> {
                  Assessment assessed = assess.apply(article, 1);
                  grouper.apply(assessed);
                  if (List.of(first, second).contains(article.id())) {
                    asked.put(article.id(), assessed);
                  }
                  return assessed;
                },
                reason -> null);
      }
    }
    for (String id : List.of(first, second)) {
      if (!asked.containsKey(id)) {
        out.println("no article has the id " + id);
        return false;
      }
      out.println(standing(id, store.placed(id)));
    }
    Assessment a = Objects.requireNonNull(asked.get(first));
    Assessment b = Objects.requireNonNull(asked.get(second));
    new PairExplainer(judge, CopyRules.shipped(), admission)
        .explain(a, b)
        .ifPresentOrElse(
            pair -> print(pair, out),
            () -> out.println("only what reports AI harm, or tells more of it, is grouped"));
    return true;
  }

  private static String standing(String id, @Nullable PlacedArticle at) {
    if (at == null || at.places().isEmpty()) {
      return id + " belongs to no incident";
    }
    List<String> incidents = at.places().stream().map(Place::incidentId).distinct().toList();
    return id + " belongs to " + String.join(", ", incidents) + ", copy group " + at.copyGroup();
  }

  private static void printItem(String which, int item, PrintWriter out) {
    if (item > 0) {
      out.printf(Locale.ROOT, "of the %s, a round-up, item %d fits best%n", which, item);
    }
  }

  private static void print(PairExplanation pair, PrintWriter out) {
    pair.copy()
        .ifPresent(
            copy ->
                out.printf(Locale.ROOT, "copies: %s, overlap %.2f%n", copy.rule(), copy.overlap()));
    if (!pair.looksUp()) {
      out.println("no rare term or name is shared: the two are not compared");
    }
    printItem("first", pair.firstItem(), out);
    printItem("second", pair.secondItem(), out);
    out.printf(
        Locale.ROOT,
        "%s linked directly (%s): score %.2f, least score %.2f%n",
        pair.linked() ? "are" : "are not",
        pair.kind().label(),
        pair.score(),
        pair.joinScore());
    for (Reason reason : pair.reasons()) {
      out.printf(
          Locale.ROOT, "%+7.2f  %-22s %s%n", reason.weight(), reason.signal(), reason.detail());
    }
  }
}
