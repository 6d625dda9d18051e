/** The command {@code jianwei} and its verbs. */
@NullMarked
package org.jianwei.deploy.command;

import org.jspecify.annotations.NullMarked;
