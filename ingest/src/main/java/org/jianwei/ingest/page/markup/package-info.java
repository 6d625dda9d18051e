/** HTML as a tree and as the lines that a reader sees. */
@NullMarked
package org.jianwei.ingest.page.markup;

import org.jspecify.annotations.NullMarked;
