/** How an order is carried out over HTTP. It keeps no state and decides nothing else. */
@NullMarked
package org.jianwei.ingest.http;

import org.jspecify.annotations.NullMarked;
