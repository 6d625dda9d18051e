/** Lexicons and thresholds that ship with the readers. */
@NullMarked
package org.jianwei.ingest.data;

import org.jspecify.annotations.NullMarked;
