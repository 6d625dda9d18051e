/** Everything a service needs of Kafka: settings, topics, topologies run under exactly-once. */
@NullMarked
package org.jianwei.runtime.stream;

import org.jspecify.annotations.NullMarked;
