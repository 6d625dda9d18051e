/** From articles to memberships, on Kafka. */
@NullMarked
package org.jianwei.classify.stream;

import org.jspecify.annotations.NullMarked;
