/** How the sources are doing, as the console knows it. */
@NullMarked
package org.jianwei.console.source;

import org.jspecify.annotations.NullMarked;
