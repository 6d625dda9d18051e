/** What any service is: how it starts, tells its health, counts and stops. */
@NullMarked
package org.jianwei.runtime;

import org.jspecify.annotations.NullMarked;
