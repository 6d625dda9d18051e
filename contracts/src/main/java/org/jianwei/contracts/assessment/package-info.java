/** What an article was found to be, with the quotes that justify it. */
@NullMarked
package org.jianwei.contracts.assessment;

import org.jspecify.annotations.NullMarked;
