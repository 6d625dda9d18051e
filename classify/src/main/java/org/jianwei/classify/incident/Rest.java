package org.jianwei.classify.incident;

import org.jspecify.annotations.Nullable;

/**
 * A node that is to rest.
 *
 * @param node one that is compared until now, or stands behind another as a reprint
 * @param leader one that is compared, with which it goes from now on; null where it stands nowhere
 */
record Rest(Node node, @Nullable Node leader) {}
