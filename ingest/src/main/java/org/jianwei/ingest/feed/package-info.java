/** Feeds: RSS, RDF, Atom and JSON Feed, as they are, not as they should be. */
@NullMarked
package org.jianwei.ingest.feed;

import org.jspecify.annotations.NullMarked;
