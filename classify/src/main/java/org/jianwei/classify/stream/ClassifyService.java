package org.jianwei.classify.stream;

import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.StreamsService;

/** Classification as a service. */
public final class ClassifyService {

  /** The role. */
  public static final String NAME = "classify";

  private ClassifyService() {}

  /** A classifier with the shipped rules, not running yet. */
  public static Service of(KafkaSettings kafka, Tally tally) {
    Assessor assessor = new Assessor();
    LinkJudge judge = LinkJudge.shipped();
    CopyRules copyRules = CopyRules.shipped();
    return new StreamsService(
        NAME, () -> ClassifyTopology.build(assessor::assess, judge, copyRules, tally), kafka);
  }
}
