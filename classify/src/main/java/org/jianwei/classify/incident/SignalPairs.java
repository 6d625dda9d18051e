package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.copy.CopyJudge;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.CaseKeys;
import org.jianwei.classify.likeness.Comparison;
import org.jianwei.classify.likeness.LaidOutKeys;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.contracts.assessment.Assessment;

/**
 * Compares every article with every other, as far as grouping would: those that share enough keys,
 * are no copies of one another and are about one matter each. For fitting weights.
 */
public final class SignalPairs {

  private final LinkJudge judge;
  private final CopyJudge copies;
  private final Intake intake;
  private final CandidateRules rules = CandidateRules.shipped();

  /** Creates one. */
  public SignalPairs(LinkJudge judge, CopyRules copyRules) {
    this.judge = judge;
    this.copies = new CopyJudge(copyRules);
    this.intake = new Intake(new CopyPrinter(copyRules), Admission.ALL);
  }

  /** The pairs among these articles. */
  public List<SignalPair> of(List<Assessment> assessments) {
    return of(assessments, 0);
  }

  /** The pairs among these articles that are at least so many days apart. */
  public List<SignalPair> of(List<Assessment> assessments, long daysMin) {
    List<GroupedArticle> articles = assessments.stream().map(a -> intake.read(a, 0)).toList();
    List<Profile> profiles = articles.stream().map(this::profile).toList();
    List<CaseKeys> keys = profiles.stream().map(judge::keys).toList();
    List<SignalPair> pairs = new ArrayList<>();
    for (int second = 0; second < articles.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (Math.abs(profiles.get(first).day() - profiles.get(second).day()) >= daysMin
            && areFound(
                profiles.get(first), keys.get(first), profiles.get(second), keys.get(second))
            && areComparable(articles.get(first), articles.get(second))) {
          Comparison compared = judge.compare(profiles.get(first), profiles.get(second));
          pairs.add(new SignalPair(first, second, compared.kind(), compared.values()));
        }
      }
    }
    return pairs;
  }

  private boolean areFound(Profile a, CaseKeys x, Profile b, CaseKeys y) {
    return rules.enough(new LaidOutKeys(x).shared(y), Math.abs(a.day() - b.day()));
  }

  private Profile profile(GroupedArticle article) {
    GroupedPart part = article.parts().get(0);
    return judge.profile(
        part.title(), part.excerpt(), part.judgement(), Intake.day(article.head()));
  }

  private boolean areComparable(GroupedArticle a, GroupedArticle b) {
    long days = Intake.day(a.head()) - Intake.day(b.head());
    boolean single = a.parts().size() == 1 && b.parts().size() == 1;
    return single && copies.compare(a.print(), b.print(), days).isEmpty();
  }
}
