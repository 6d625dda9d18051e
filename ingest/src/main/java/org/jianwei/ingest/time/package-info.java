/** Times of publication, as Chinese and English sites and feeds write them. */
@NullMarked
package org.jianwei.ingest.time;

import org.jspecify.annotations.NullMarked;
