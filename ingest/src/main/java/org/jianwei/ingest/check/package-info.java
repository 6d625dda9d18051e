/** Whether sources are as the catalogue says, found out by visiting them once. */
@NullMarked
package org.jianwei.ingest.check;

import org.jspecify.annotations.NullMarked;
