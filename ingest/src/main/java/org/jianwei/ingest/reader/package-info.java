/** From the bytes of one page to what it holds: an article, links, or the reason why neither. */
@NullMarked
package org.jianwei.ingest.reader;

import org.jspecify.annotations.NullMarked;
