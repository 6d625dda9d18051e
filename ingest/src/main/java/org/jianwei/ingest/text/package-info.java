/** From bytes to characters: which charset a page or feed is written in. */
@NullMarked
package org.jianwei.ingest.text;

import org.jspecify.annotations.NullMarked;
