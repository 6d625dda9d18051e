/** How the sources that are watched are doing. */
@NullMarked
package org.jianwei.contracts.source;

import org.jspecify.annotations.NullMarked;
