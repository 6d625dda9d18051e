/** How long what failed is left alone. */
@NullMarked
package org.jianwei.ingest.backoff;

import org.jspecify.annotations.NullMarked;
