/** How often an entry is worth a visit, and when its silence is odd. */
@NullMarked
package org.jianwei.ingest.rhythm;

import org.jspecify.annotations.NullMarked;
