/** How fast and how right a year of made-up articles is grouped. */
@NullMarked
package org.jianwei.bench.group;

import org.jspecify.annotations.NullMarked;
