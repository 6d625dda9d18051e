/** The line in containers, on a real engine. */
@NullMarked
package org.jianwei.deploy.container;

import org.jspecify.annotations.NullMarked;
