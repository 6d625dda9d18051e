/** The members of one incident, as they stand after a row of the memberships log. */
@NullMarked
package org.jianwei.aggregate.member;

import org.jspecify.annotations.NullMarked;
