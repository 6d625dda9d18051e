/** Sitemaps: what a site itself says of its pages, for news with title and day. */
@NullMarked
package org.jianwei.ingest.sitemap;

import org.jspecify.annotations.NullMarked;
