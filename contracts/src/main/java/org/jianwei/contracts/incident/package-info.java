/** Memberships, incident records and their changes. */
@NullMarked
package org.jianwei.contracts.incident;

import org.jspecify.annotations.NullMarked;
