/** Everything of this stage that touches Kafka. */
@NullMarked
package org.jianwei.aggregate.stream;

import org.jspecify.annotations.NullMarked;
