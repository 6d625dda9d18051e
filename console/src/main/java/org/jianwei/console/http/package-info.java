/** The console's web server. */
@NullMarked
package org.jianwei.console.http;

import org.jspecify.annotations.NullMarked;
