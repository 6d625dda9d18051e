/** Pages that were fetched before, read again by the reader of today. */
@NullMarked
package org.jianwei.ingest.replay;

import org.jspecify.annotations.NullMarked;
