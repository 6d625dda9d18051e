/** Feeds read by us and by rome, on real feeds and on feeds with one defect each. */
@NullMarked
package org.jianwei.bench.feed;

import org.jspecify.annotations.NullMarked;
