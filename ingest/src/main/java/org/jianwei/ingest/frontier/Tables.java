package org.jianwei.ingest.frontier;

/**
 * All that the frontier remembers of its hosts.
 *
 * @param hosts by host
 * @param robots by host
 * @param entries by {@link EntryDesk#key}
 * @param waiting see {@link WaitingLinks}
 * @param refetches see {@link Refetches}
 * @param seen see {@link SeenUrls}
 * @param totals by source
 * @param shares by source and task, see {@link SourceShare}
 */
public record Tables(
    Table<HostState> hosts,
    Table<HostRobots> robots,
    Table<EntryState> entries,
    Table<WaitingLink> waiting,
    Table<Refetch> refetches,
    Table<String> seen,
    Table<FetchTotals> totals,
    Table<SourceShare> shares) {}
