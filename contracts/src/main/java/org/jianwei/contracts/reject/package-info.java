/** Records that were dropped, and why. */
@NullMarked
package org.jianwei.contracts.reject;

import org.jspecify.annotations.NullMarked;
