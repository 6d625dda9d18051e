/** What a page says of itself to machines: in meta elements, in JSON-LD and in scripts. */
@NullMarked
package org.jianwei.ingest.page.meta;

import org.jspecify.annotations.NullMarked;
