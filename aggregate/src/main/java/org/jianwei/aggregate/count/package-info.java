/** What is counted over all members of an incident, so that one of them can come and go alone. */
@NullMarked
package org.jianwei.aggregate.count;

import org.jspecify.annotations.NullMarked;
