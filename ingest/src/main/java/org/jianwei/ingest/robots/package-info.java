/** What a host allows us to fetch: the Robots Exclusion Protocol, RFC 9309. */
@NullMarked
package org.jianwei.ingest.robots;

import org.jspecify.annotations.NullMarked;
