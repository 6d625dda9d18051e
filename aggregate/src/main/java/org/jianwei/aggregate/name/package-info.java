/** Chinese names of places, people, courts, charges and products as English prose writes them. */
@NullMarked
package org.jianwei.aggregate.name;

import org.jspecify.annotations.NullMarked;
