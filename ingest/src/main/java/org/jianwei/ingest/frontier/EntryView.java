package org.jianwei.ingest.frontier;

import org.jspecify.annotations.Nullable;

/**
 * An entry with all that is known of it.
 *
 * @param entry the entry
 * @param state what its visits brought
 * @param host when its host may be asked again
 * @param robots the host's robots.txt; null where it was never asked for
 */
public record EntryView(
    WatchedEntry entry, EntryState state, HostState host, @Nullable HostRobots robots) {}
