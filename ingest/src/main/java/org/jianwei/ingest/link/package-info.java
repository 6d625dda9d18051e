/** Addresses on the web: resolved, normalised, and compared by site. */
@NullMarked
package org.jianwei.ingest.link;

import org.jspecify.annotations.NullMarked;
