/** What a page says of its article: title, time, names, picture and language. */
@NullMarked
package org.jianwei.ingest.page.field;

import org.jspecify.annotations.NullMarked;
