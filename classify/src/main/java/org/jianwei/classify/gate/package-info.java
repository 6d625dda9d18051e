/** Whether a text is about an AI system at all. */
@NullMarked
package org.jianwei.classify.gate;

import org.jspecify.annotations.NullMarked;
