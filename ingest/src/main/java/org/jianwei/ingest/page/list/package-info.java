/**
 * The links of list pages: by the rules of their source, or by what the addresses of articles
 * share.
 */
@NullMarked
package org.jianwei.ingest.page.list;

import org.jspecify.annotations.NullMarked;
