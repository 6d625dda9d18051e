/** How fast articles are assessed, which step takes the time, and what damaged texts do to it. */
@NullMarked
package org.jianwei.bench.assess;

import org.jspecify.annotations.NullMarked;
