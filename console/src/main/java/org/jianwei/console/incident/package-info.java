/** The latest records and their changes, held in memory so that they can be listed and searched. */
@NullMarked
package org.jianwei.console.incident;

import org.jspecify.annotations.NullMarked;
