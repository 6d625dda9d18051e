package org.jianwei.aggregate.stream;

import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.StreamsService;

/** The role that turns memberships into incidents. */
public final class AggregateService {

  private AggregateService() {}

  /**
   * Creates the role.
   *
   * @param tally where it counts rows by outcome: version, unchanged, repeated, defective, rejected
   */
  public static Service of(KafkaSettings kafka, Tally tally) {
    return new StreamsService(AggregateTopology.STEP, () -> AggregateTopology.build(tally), kafka);
  }
}
