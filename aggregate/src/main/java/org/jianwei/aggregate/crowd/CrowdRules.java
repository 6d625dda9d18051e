package org.jianwei.aggregate.crowd;

import java.util.stream.IntStream;
import org.jianwei.aggregate.DataFile;
import org.jianwei.runtime.config.ConfigException;

/**
 * From which members a record is written; the file {@code crowd.yaml}.
 *
 * @param allUpTo up to this number of members all of them
 * @param oldest oldest independent reports
 * @param newest newest independent reports
 * @param fullest independent reports that say most
 * @param surestPerLabel reports for each label that stands, the surest first
 * @param newestContext newest articles that only give context
 */
public record CrowdRules(
    int allUpTo, int oldest, int newest, int fullest, int surestPerLabel, int newestContext) {

  /** Refuses bounds that would leave a record without a member, a beginning or a quote. */
  public CrowdRules {
    if (IntStream.of(allUpTo, oldest, newest, fullest, surestPerLabel, newestContext)
        .anyMatch(bound -> bound < 1)) {
      throw new ConfigException("crowd.yaml: every bound must be at least 1");
    }
  }

  /** The rules shipped with the program. */
  public static CrowdRules shipped() {
    return DataFile.read("crowd.yaml", CrowdRules.class);
  }
}
