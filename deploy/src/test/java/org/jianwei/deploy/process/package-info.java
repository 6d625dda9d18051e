/** Child processes of the end-to-end tests. */
package org.jianwei.deploy.process;
