/**
 * The local press: made-up Chinese news sites over real HTTP on the loopback interface, so that the
 * whole line can be seen and tested without a network. What the sites show stands in resource files
 * ({@link org.jianwei.deploy.press.edition}); what the line must make of it is compared by {@link
 * org.jianwei.deploy.press.expectation}.
 */
@NullMarked
package org.jianwei.deploy.press;

import org.jspecify.annotations.NullMarked;
