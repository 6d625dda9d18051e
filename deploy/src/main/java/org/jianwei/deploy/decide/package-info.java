/** How a person decides about incidents: what is known of them, checked, written to decisions. */
@NullMarked
package org.jianwei.deploy.decide;

import org.jspecify.annotations.NullMarked;
