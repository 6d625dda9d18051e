/** Batch verbs that need more than one stage: JSON Lines in, JSON Lines out, no broker. */
@NullMarked
package org.jianwei.deploy.batch;

import org.jspecify.annotations.NullMarked;
