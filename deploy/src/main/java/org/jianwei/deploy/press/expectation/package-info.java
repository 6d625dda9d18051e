/** What must stand on the topics once the local press has been read, and how to compare with it. */
@NullMarked
package org.jianwei.deploy.press.expectation;

import org.jspecify.annotations.NullMarked;
