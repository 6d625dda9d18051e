/** One Kafka broker in this process. */
@NullMarked
package org.jianwei.deploy.broker;

import org.jspecify.annotations.NullMarked;
