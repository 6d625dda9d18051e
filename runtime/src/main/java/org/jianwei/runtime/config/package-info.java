/** Configuration that never starts when it is wrong. */
@NullMarked
package org.jianwei.runtime.config;

import org.jspecify.annotations.NullMarked;
