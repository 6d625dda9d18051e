/**
 * Times rivals against each other: in one process, in turns, so that a change of the machine's mood
 * meets all of them.
 */
@NullMarked
package org.jianwei.bench.timing;

import org.jspecify.annotations.NullMarked;
