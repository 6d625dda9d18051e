package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads criminal charges and how far the sentence says that they went. The last step before the
 * charge tells it (检察院指控…罪), behind 以 or 涉嫌 the first one after it (以…罪判处, 涉嫌…罪被刑拘). A suspicion, a
 * denial and a law that is quoted have no outcome.
 */
final class ChargeReader implements FactReader {

  private static final int DENIAL_CHARS = 14;
  private static final String BY = "以";
  private static final String SUSPECTED_OF = "涉嫌";

  private final Pattern charge;
  private final Pattern step;
  private final Pattern denial;
  private final Pattern law;

  ChargeReader(FactFiles.Charges file) {
    this.charge = Pattern.compile(String.join("|", file.charges()));
    this.step =
        Pattern.compile(
            "(?<suspected>%s)|(?<indicted>%s)|(?<convicted>%s)"
                .formatted(
                    String.join("|", file.suspected()),
                    String.join("|", file.indicted()),
                    String.join("|", file.convicted())));
    this.denial = Pattern.compile("(?:" + file.denial() + ")[^,;:]*$");
    this.law = Pattern.compile(file.law());
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.normal().indexOf('罪') >= 0) {
        boolean quotesLaw = law.matcher(passage.normal()).find();
        Matcher matcher = charge.matcher(passage.normal());
        while (matcher.find()) {
          String outcome =
              quotesLaw ? null : outcome(passage.normal(), matcher.start(), matcher.end());
          facts.add(
              Fact.coded(
                  FactKind.CHARGE,
                  passage.original(matcher.start(), matcher.end()),
                  outcome,
                  passage.quote(matcher.start(), matcher.end())));
        }
      }
    }
    return facts;
  }

  private @Nullable String outcome(String sentence, int start, int end) {
    int nearby = Math.max(0, start - DENIAL_CHARS);
    if (denial.matcher(sentence.substring(nearby, start)).find()) {
      return null;
    }
    Reached before = before(sentence, start);
    Reached after = after(sentence, end);
    boolean toldAfter =
        sentence.startsWith(BY, start - BY.length())
            || sentence.startsWith(SUSPECTED_OF, start - SUSPECTED_OF.length());
    Reached said = toldAfter && after != Reached.UNSAID ? after : before;
    return (said == Reached.UNSAID ? after : said).code;
  }

  private Reached before(String sentence, int start) {
    Reached last = Reached.UNSAID;
    Matcher m = step.matcher(sentence).region(0, start);
    while (m.find()) {
      last = Reached.by(m);
    }
    return last;
  }

  private Reached after(String sentence, int end) {
    Matcher m = step.matcher(sentence).region(end, sentence.length());
    return m.find() ? Reached.by(m) : Reached.UNSAID;
  }

  /** How far a charge went. */
  private enum Reached {
    UNSAID(null),
    SUSPECTED(null),
    INDICTED("indicted"),
    CONVICTED("convicted");

    private final @Nullable String code;

    Reached(@Nullable String code) {
      this.code = code;
    }

    static Reached by(Matcher step) {
      if (step.group("suspected") != null) {
        return SUSPECTED;
      }
      return step.group("indicted") != null ? INDICTED : CONVICTED;
    }
  }
}
