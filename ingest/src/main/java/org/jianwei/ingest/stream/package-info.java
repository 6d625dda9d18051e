/** Everything of ingest that touches Kafka: the three roles and how they are wired. */
@NullMarked
package org.jianwei.ingest.stream;

import org.jspecify.annotations.NullMarked;
