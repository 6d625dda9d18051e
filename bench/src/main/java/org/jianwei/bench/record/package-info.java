/** How fast the records of incidents are written, however many articles these have. */
@NullMarked
package org.jianwei.bench.record;

import org.jspecify.annotations.NullMarked;
