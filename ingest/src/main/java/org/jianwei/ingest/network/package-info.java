/** Which machines may be connected to. */
@NullMarked
package org.jianwei.ingest.network;

import org.jspecify.annotations.NullMarked;
