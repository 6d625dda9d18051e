/** Addresses: of articles, of their variants, and of their further pages. */
@NullMarked
package org.jianwei.ingest.page.address;

import org.jspecify.annotations.NullMarked;
