package org.jianwei.bench.fetch;

import java.time.Instant;

/**
 * One fetch.
 *
 * @param orderedAt when the frontier ordered it
 * @param startedAt when the request went out
 * @param endedAt when its last byte was there
 */
record HostVisit(Instant orderedAt, Instant startedAt, Instant endedAt) {}
