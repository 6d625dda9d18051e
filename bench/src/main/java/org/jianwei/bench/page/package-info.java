/** How fast article pages are read, how right, and what damaged pages do to the reader. */
@NullMarked
package org.jianwei.bench.page;

import org.jspecify.annotations.NullMarked;
