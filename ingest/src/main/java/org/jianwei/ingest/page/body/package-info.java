/** The text of an article: where it stands on its page, and what around it is not its. */
@NullMarked
package org.jianwei.ingest.page.body;

import org.jspecify.annotations.NullMarked;
