package org.jianwei.ingest.frontier;

/**
 * All that the frontier remembers of its hosts.
 *
 * @param hosts by host
 * @param robots by host
 * @param entries by address
 * @param waiting by {@link WaitingLinks#key}
 * @param seen see {@link SeenUrls}
 */
public record Tables(
    Table<HostState> hosts,
    Table<HostRobots> robots,
    Table<EntryState> entries,
    Table<WaitingLink> waiting,
    Table<String> seen) {}
