package org.jianwei.classify.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.classify.incident.SignalPair;
import org.jianwei.classify.incident.SignalPairs;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.TextFile;

/**
 * Pairs of relevant articles whose cases nobody labelled, so long apart that hardly any two of them
 * are of one case. Labelled files hold few texts that tell of one topic months apart; without these
 * the fit does not learn how little the words of a topic say. A pair that is of one case all the
 * same is noise, which a low weight keeps small.
 */
final class Strangers {

  /** Days from which two articles are taken for strangers. */
  private static final long DAYS_MIN = 60;

  /**
   * What all of them count together, in pairs. With more the later stages of real cases are missed
   * (60: articles held out lose .005; 300: .015), with less fewer joins of mere topics are undone.
   */
  private static final double WEIGHT = 30;

  private Strangers() {}

  /**
   * Reads JSON Lines with {@code url} or {@code id}, {@code date}, {@code title} and {@code text}
   * or {@code body}, gzipped where the name ends in {@code .gz}, and compares what would reach
   * grouping.
   */
  static List<GroupingPair> read(Path file, Assessor assessor, SignalPairs signals)
      throws IOException {
    List<Assessment> relevant = new ArrayList<>();
    try (BufferedReader lines = TextFile.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Assessment assessment = assessor.assess(article(line, file + ":" + number), 1);
        if (assessment.judgement().isRelevant()) {
          relevant.add(assessment);
        }
      }
    }
    List<SignalPair> pairs = signals.of(relevant, DAYS_MIN);
    double weight = WEIGHT / Math.max(1, pairs.size());
    return pairs.stream()
        .map(pair -> new GroupingPair(pair.kind(), pair.values(), false, weight, Set.of()))
        .toList();
  }

  private static Article article(String line, String place) throws IOException {
    JsonNode row = JsonCodec.mapper().readTree(line);
    return ArticleRow.collected(row.path(row.has("url") ? "url" : "id").asText(), row)
        .fold(
            read -> read,
            reason -> {
              throw new IllegalArgumentException(place + " " + reason);
            });
  }
}
