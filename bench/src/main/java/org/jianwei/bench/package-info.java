/** How fast and how right the stages are, measured on the machine at hand. */
@NullMarked
package org.jianwei.bench;

import org.jspecify.annotations.NullMarked;
