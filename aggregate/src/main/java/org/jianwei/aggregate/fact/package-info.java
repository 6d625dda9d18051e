/** What the members of an incident state, merged over them. */
@NullMarked
package org.jianwei.aggregate.fact;

import org.jspecify.annotations.NullMarked;
