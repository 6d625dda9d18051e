/** What people decide about incidents. */
@NullMarked
package org.jianwei.contracts.decision;

import org.jspecify.annotations.NullMarked;
