/** How the sources are doing: from what the frontier knows to the public record. */
@NullMarked
package org.jianwei.ingest.health;

import org.jspecify.annotations.NullMarked;
