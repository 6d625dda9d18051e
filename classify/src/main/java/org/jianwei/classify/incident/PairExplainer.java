package org.jianwei.classify.incident;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jianwei.classify.copy.CopyJudge;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.LaidOutKeys;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.PairKind;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.contracts.assessment.Assessment;

/** Says why two articles are, or are not, linked. */
public final class PairExplainer {

  private final LinkJudge judge;
  private final CopyJudge copies;
  private final Intake intake;
  private final CandidateRules rules = CandidateRules.shipped();

  /**
   * Creates one.
   *
   * @param admission what is grouped
   */
  public PairExplainer(LinkJudge judge, CopyRules copyRules, Admission admission) {
    this.judge = judge;
    this.copies = new CopyJudge(copyRules);
    this.intake = new Intake(new CopyPrinter(copyRules), admission);
  }

  /**
   * Why two articles are, or are not, linked; of a round-up by the part that fits best.
   *
   * @return empty where one of the two has nothing that is grouped
   */
  public Optional<PairExplanation> explain(Assessment first, Assessment second) {
    GroupedArticle a = intake.read(first, 0);
    GroupedArticle b = intake.read(second, 1);
    return IntStream.range(0, a.parts().size())
        .boxed()
        .flatMap(i -> IntStream.range(0, b.parts().size()).mapToObj(k -> explain(a, i, b, k)))
        .max(
            Comparator.comparing(PairExplanation::linked)
                .thenComparingDouble(PairExplanation::score));
  }

  private PairExplanation explain(GroupedArticle a, int i, GroupedArticle b, int k) {
    Profile x = profile(a, i);
    Profile y = profile(b, k);
    GroupedPart told = a.parts().get(i);
    return new PairExplanation(
        copies.compare(a.print(), b.print(), x.day() - y.day()),
        rules.enough(
            new LaidOutKeys(judge.keys(x)).shared(judge.keys(y)), Math.abs(x.day() - y.day())),
        PairKind.of(x, y),
        item(a, i),
        item(b, k),
        LinkJudge.round(judge.score(x, y)),
        judge.rules().joinScore(),
        judge.allReasons(x, y, told.title(), told.excerpt()));
  }

  private static int item(GroupedArticle article, int part) {
    return article.parts().size() == 1 ? 0 : part + 1;
  }

  private Profile profile(GroupedArticle article, int i) {
    GroupedPart part = article.parts().get(i);
    return judge.profile(
        part.title(), part.excerpt(), part.judgement(), Intake.day(article.head()));
  }
}
