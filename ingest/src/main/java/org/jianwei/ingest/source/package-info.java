/** What is read and how: one record per source, and the catalogue of all of them. */
@NullMarked
package org.jianwei.ingest.source;

import org.jspecify.annotations.NullMarked;
