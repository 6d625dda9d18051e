/** Tells new articles, repeats and revisions apart. */
@NullMarked
package org.jianwei.classify.repeat;

import org.jspecify.annotations.NullMarked;
