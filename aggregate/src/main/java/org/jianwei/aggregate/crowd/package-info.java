/**
 * Incidents with more members than a record can be written from: the members that speak for the
 * others are found without reading these.
 */
@NullMarked
package org.jianwei.aggregate.crowd;

import org.jspecify.annotations.NullMarked;
