/** One HTTP request and what came of it: the fetcher keeps no state and decides nothing else. */
@NullMarked
package org.jianwei.ingest.fetch;

import org.jspecify.annotations.NullMarked;
