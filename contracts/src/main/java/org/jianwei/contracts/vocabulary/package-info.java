/** The closed vocabularies. */
@NullMarked
package org.jianwei.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
