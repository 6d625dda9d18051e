/** Tells copies of one text under several addresses from texts that only look alike. */
@NullMarked
package org.jianwei.classify.copy;

import org.jspecify.annotations.NullMarked;
