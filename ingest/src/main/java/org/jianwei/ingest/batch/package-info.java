/** The reader without a broker: files in, JSON Lines out. */
@NullMarked
package org.jianwei.ingest.batch;

import org.jspecify.annotations.NullMarked;
