/** Makes the model files from labelled articles; no part of the running line. */
@NullMarked
package org.jianwei.classify.train;

import org.jspecify.annotations.NullMarked;
