/**
 * What harm a text reports: its label and its facets, by signals, rules and small linear models.
 */
@NullMarked
package org.jianwei.classify.harm;

import org.jspecify.annotations.NullMarked;
