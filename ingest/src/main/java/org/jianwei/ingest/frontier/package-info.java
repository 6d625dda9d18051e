/** Which address is asked next, and when: pace, robots.txt, back-off, what was seen already. */
@NullMarked
package org.jianwei.ingest.frontier;

import org.jspecify.annotations.NullMarked;
