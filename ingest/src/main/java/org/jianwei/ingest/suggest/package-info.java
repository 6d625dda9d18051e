/** A first source file for a site, found out by looking at it. */
@NullMarked
package org.jianwei.ingest.suggest;

import org.jspecify.annotations.NullMarked;
