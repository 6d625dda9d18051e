/** How many pages a second frontier and fetcher bring in, and what a host's time goes into. */
@NullMarked
package org.jianwei.bench.fetch;

import org.jspecify.annotations.NullMarked;
