/**
 * What a site of the local press shows at a moment: its articles, its templates and the answer to a
 * path. Knows no sockets and no clock; time is the span since the press started.
 */
@NullMarked
package org.jianwei.deploy.press.edition;

import org.jspecify.annotations.NullMarked;
