/** The batch verbs: JSON Lines in, JSON Lines out, no broker. */
@NullMarked
package org.jianwei.classify.batch;

import org.jspecify.annotations.NullMarked;
