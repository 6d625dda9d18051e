/** What a monitoring system reads of the console. */
@NullMarked
package org.jianwei.console.metric;

import org.jspecify.annotations.NullMarked;
