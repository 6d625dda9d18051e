/** The whole line in one process, and what can be seen of it. */
@NullMarked
package org.jianwei.deploy.line;

import org.jspecify.annotations.NullMarked;
