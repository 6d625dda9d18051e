/** How a process tells others on its machine whether it works. */
@NullMarked
package org.jianwei.deploy.health;

import org.jspecify.annotations.NullMarked;
