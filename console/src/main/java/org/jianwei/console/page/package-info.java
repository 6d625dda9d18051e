/** Incidents as pages for people, in Chinese and English. */
@NullMarked
package org.jianwei.console.page;

import org.jspecify.annotations.NullMarked;
