/** Reads article pages by the rules of their source, or by what all such pages share. */
@NullMarked
package org.jianwei.ingest.page;

import org.jspecify.annotations.NullMarked;
