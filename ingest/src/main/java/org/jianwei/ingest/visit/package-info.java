/** Pages of live sites, visited once each and politely, without the line. */
@NullMarked
package org.jianwei.ingest.visit;

import org.jspecify.annotations.NullMarked;
