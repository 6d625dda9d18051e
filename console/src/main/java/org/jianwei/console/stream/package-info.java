/** The console as a service that reads its topics. */
@NullMarked
package org.jianwei.console.stream;

import org.jspecify.annotations.NullMarked;
