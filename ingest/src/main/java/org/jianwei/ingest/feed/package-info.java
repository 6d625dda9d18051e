/** Feeds: RSS 2.0, RSS 1.0 (RDF) and Atom, as they are, not as they should be. */
@NullMarked
package org.jianwei.ingest.feed;

import org.jspecify.annotations.NullMarked;
