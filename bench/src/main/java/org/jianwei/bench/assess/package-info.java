/** How fast articles are assessed, and which step takes the time. */
@NullMarked
package org.jianwei.bench.assess;

import org.jspecify.annotations.NullMarked;
