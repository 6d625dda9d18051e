package org.jianwei.aggregate.stream;

import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.incident.Crosswalk;
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
   * @param crosswalk ids of incidents in other registers
   * @param tally where it counts rows by outcome: version, unchanged, repeated, defective, rejected
   */
  public static Service of(KafkaSettings kafka, Crosswalk crosswalk, Tally tally) {
    return new StreamsService(
        AggregateTopology.STEP,
        () -> AggregateTopology.build(tally, crosswalk, CrowdRules.shipped()),
        kafka);
  }
}
