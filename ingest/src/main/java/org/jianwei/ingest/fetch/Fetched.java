package org.jianwei.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One order carried out.
 *
 * @param order the order
 * @param result what came of it
 * @param page what was read; null where there is nothing new to read
 */
public record Fetched(FetchOrder order, FetchResult result, @Nullable Page page) {}
