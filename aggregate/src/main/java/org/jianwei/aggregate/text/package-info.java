/**
 * Title, summary and rationale in English and Chinese, built from facts and checked against them.
 */
@NullMarked
package org.jianwei.aggregate.text;

import org.jspecify.annotations.NullMarked;
