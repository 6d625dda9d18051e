/** How right the labels are, and how fast the gate says no. */
@NullMarked
package org.jianwei.bench.label;

import org.jspecify.annotations.NullMarked;
