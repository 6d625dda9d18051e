package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/** Reads criminal charges and whether the sentence says that they were brought or upheld. */
final class ChargeReader implements FactReader {

  private static final String INDICTED = "indicted";
  private static final String CONVICTED = "convicted";

  private final Pattern charge;
  private final List<String> indicted;
  private final List<String> convicted;

  ChargeReader(FactFiles.Charges file) {
    this.charge = Pattern.compile(String.join("|", file.charges()));
    this.indicted = List.copyOf(file.indicted());
    this.convicted = List.copyOf(file.convicted());
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.normal().indexOf('罪') >= 0) {
        Matcher matcher = charge.matcher(passage.normal());
        while (matcher.find()) {
          facts.add(fact(passage, matcher.start(), matcher.end()));
        }
      }
    }
    return facts;
  }

  private Fact fact(Passage passage, int start, int end) {
    return new Fact(
        FactKind.CHARGE,
        passage.original(start, end),
        outcome(passage.normal(), start, end),
        null,
        null,
        false,
        passage.quote(start, end));
  }

  private @Nullable String outcome(String sentence, int start, int end) {
    int lastIndicted = last(indicted, sentence, start);
    int lastConvicted = last(convicted, sentence, start);
    if (lastIndicted >= 0 || lastConvicted >= 0) {
      return lastConvicted > lastIndicted ? CONVICTED : INDICTED;
    }
    int nextIndicted = next(indicted, sentence, end);
    int nextConvicted = next(convicted, sentence, end);
    if (nextIndicted == Integer.MAX_VALUE && nextConvicted == Integer.MAX_VALUE) {
      return null;
    }
    return nextConvicted < nextIndicted ? CONVICTED : INDICTED;
  }

  private static int last(List<String> words, String sentence, int before) {
    return words.stream().mapToInt(w -> sentence.lastIndexOf(w, before - 1)).max().orElse(-1);
  }

  private static int next(List<String> words, String sentence, int after) {
    return words.stream()
        .mapToInt(w -> sentence.indexOf(w, after))
        .filter(at -> at >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
