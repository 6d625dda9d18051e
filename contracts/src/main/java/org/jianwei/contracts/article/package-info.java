/** One article as it was read from one page. */
@NullMarked
package org.jianwei.contracts.article;

import org.jspecify.annotations.NullMarked;
