/**
 * Why a reader read what it read: for each field the rules that offered a value, and the winner.
 */
@NullMarked
package org.jianwei.ingest.explain;

import org.jspecify.annotations.NullMarked;
