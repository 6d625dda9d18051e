/** The JSON form of the records. */
@NullMarked
package org.jianwei.contracts.json;

import org.jspecify.annotations.NullMarked;
