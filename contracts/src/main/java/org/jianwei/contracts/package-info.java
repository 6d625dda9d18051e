/** The public contracts of Jianwei: topics here, records and vocabularies in the packages below. */
@NullMarked
package org.jianwei.contracts;

import org.jspecify.annotations.NullMarked;
