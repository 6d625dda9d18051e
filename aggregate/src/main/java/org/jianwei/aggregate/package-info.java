/** From memberships to the incident record and its change events. */
@NullMarked
package org.jianwei.aggregate;

import org.jspecify.annotations.NullMarked;
