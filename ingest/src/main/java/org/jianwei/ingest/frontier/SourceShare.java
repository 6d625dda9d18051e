package org.jianwei.ingest.frontier;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;

/**
 * What one task of the frontier knows of a source's health: its totals so far, and its entries on
 * the hosts of the task. A later share of the same task replaces an earlier one.
 *
 * @param source id of the source
 * @param task the partition of the task
 * @param totals what was fetched for the source from the hosts of the task
 * @param entries the entries, in the order of their addresses
 * @param alarms what is wrong with them; the first {@value SourceHealth#ENTRIES_MAX}
 */
public record SourceShare(
    String source,
    int task,
    FetchTotals totals,
    List<EntryHealth> entries,
    List<SourceAlarm> alarms)
    implements LinkRecord {

  /** Takes copies. */
  public SourceShare {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(totals, "totals");
    entries = List.copyOf(entries);
    alarms = List.copyOf(alarms.subList(0, Math.min(alarms.size(), SourceHealth.ENTRIES_MAX)));
  }

  @Override
  public String key() {
    return source;
  }
}
