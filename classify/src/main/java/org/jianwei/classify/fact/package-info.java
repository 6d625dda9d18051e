/** What a text states: names, places, charges, sentences, stages, numbers, days, laws and acts. */
@NullMarked
package org.jianwei.classify.fact;

import org.jspecify.annotations.NullMarked;
