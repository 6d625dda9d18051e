/** Labels of an incident, combined over its members. */
@NullMarked
package org.jianwei.aggregate.label;

import org.jspecify.annotations.NullMarked;
