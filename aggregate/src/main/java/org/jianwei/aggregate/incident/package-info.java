/** The incident record and its changes, as pure functions of the members. */
@NullMarked
package org.jianwei.aggregate.incident;

import org.jspecify.annotations.NullMarked;
