/** The dated steps of a case, and the case at law. */
@NullMarked
package org.jianwei.aggregate.timeline;

import org.jspecify.annotations.NullMarked;
