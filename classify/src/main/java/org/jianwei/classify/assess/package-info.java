/** From an article to its assessment: the decision that calls gate, labels, facets and facts. */
@NullMarked
package org.jianwei.classify.assess;

import org.jspecify.annotations.NullMarked;
