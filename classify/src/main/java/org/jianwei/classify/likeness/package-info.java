/** How alike two articles are: what of each is compared, signal by signal, and how much it says. */
@NullMarked
package org.jianwei.classify.likeness;

import org.jspecify.annotations.NullMarked;
