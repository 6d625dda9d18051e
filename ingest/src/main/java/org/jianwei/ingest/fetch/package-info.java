/** One fetch: what is ordered, and what came of it. */
@NullMarked
package org.jianwei.ingest.fetch;

import org.jspecify.annotations.NullMarked;
