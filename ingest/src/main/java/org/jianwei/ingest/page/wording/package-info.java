/** Words by which the lines of a page are told apart, and titles compared. */
@NullMarked
package org.jianwei.ingest.page.wording;

import org.jspecify.annotations.NullMarked;
