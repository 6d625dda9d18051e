/** Brings the articles about one case together, and gives the case its id. */
@NullMarked
package org.jianwei.classify.incident;

import org.jspecify.annotations.NullMarked;
