/** Shows a person in a terminal why an article was judged as it was. */
@NullMarked
package org.jianwei.classify.explain;

import org.jspecify.annotations.NullMarked;
