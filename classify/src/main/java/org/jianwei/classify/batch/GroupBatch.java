package org.jianwei.classify.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.MemoryCaseStore;
import org.jianwei.classify.incident.Place;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.repeat.Seen;
import org.jianwei.classify.repeat.Sighting;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * The verb {@code group}: reads articles as a stream, in the order of the file, and writes one line
 * for each after the last has been read.
 */
public final class GroupBatch {

  private final BiFunction<Article, Integer, Assessment> assess;
  private final Admission admission;

  /**
   * Creates one.
   *
   * @param assess judges an article in a revision
   * @param admission what is grouped
   */
  public GroupBatch(BiFunction<Article, Integer, Assessment> assess, Admission admission) {
    this.assess = assess;
    this.admission = admission;
  }

  /**
   * Groups all lines. A line that cannot be read is reported with its place and stops nothing.
   *
   * @param origin the name under which faults are reported, such as the file's
   * @param messages takes one line a fault
   * @return number of lines that could not be read
   * @throws IOException if reading or writing fails
   */
  public long run(Reader in, String origin, Writer out, PrintWriter messages) throws IOException {
    CaseStore store = new MemoryCaseStore();
    Grouper grouper = new Grouper(LinkJudge.shipped(), CopyRules.shipped(), admission, store);
    Map<String, Seen> seen = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(in);
    long number = 0;
    long broken = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String place = origin + ":" + number;
        broken +=
            ArticleRow.parse(line)
                .fold(a -> group(a, seen, grouper), reason -> report(place, reason, messages));
      }
    }
    Map<String, List<Related>> related = new HashMap<>();
    store.forEachIncident(incident -> related.put(incident.id(), incident.related()));
    for (String id : seen.keySet()) {
      out.write(JsonCodec.writeString(Grouped.of(id, placed(id, store), related)));
      out.write('\n');
    }
    out.flush();
    messages.flush();
    return broken;
  }

  private long group(Article article, Map<String, Seen> seen, Grouper grouper) {
    return Sighting.of(seen.get(article.id()), article)
        .fold(
            fresh -> {
              seen.put(article.id(), fresh.seen());
              grouper.apply(assess.apply(article, fresh.seen().revision()));
              return 0L;
            },
            () -> 0L);
  }

  private static long report(String place, String reason, PrintWriter messages) {
    messages.println(place + ": " + reason);
    return 1;
  }

  private static @Nullable PlacedArticle placed(String id, CaseStore store) {
    GroupedArticle article = store.article(id);
    return article == null || article.parts().isEmpty() ? null : store.placed(id);
  }

  /**
   * One line of output.
   *
   * @param id id of the article
   * @param incidentId incident to which it belongs most; null where it belongs to none
   * @param incidentIds all of them
   * @param copyGroup first article of its group of copies; null where it was not grouped
   * @param similarity strength of its link
   * @param reasons why it belongs
   * @param related incidents related to the one to which it belongs most
   */
  private record Grouped(
      String id,
      @JsonProperty("incident_id") @Nullable String incidentId,
      @JsonProperty("incident_ids") List<String> incidentIds,
      @JsonProperty("copy_group") @Nullable String copyGroup,
      @Nullable Double similarity,
      List<Reason> reasons,
      List<Related> related) {

    static Grouped of(
        String id, @Nullable PlacedArticle article, Map<String, List<Related>> related) {
      if (article == null) {
        return new Grouped(id, null, List.of(), null, null, List.of(), List.of());
      }
      List<String> incidents = article.places().stream().map(Place::incidentId).distinct().toList();
      Place best =
          article.places().stream().max(Comparator.comparingDouble(Place::similarity)).orElse(null);
      return best == null
          ? new Grouped(id, null, incidents, article.copyGroup(), null, List.of(), List.of())
          : new Grouped(
              id,
              best.incidentId(),
              incidents,
              article.copyGroup(),
              best.similarity(),
              best.reasons(),
              related.getOrDefault(best.incidentId(), List.of()));
    }
  }
}
