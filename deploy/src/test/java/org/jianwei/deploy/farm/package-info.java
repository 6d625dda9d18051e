/**
 * Several hundred made-up sites on loopback, and what their access log says of whoever visits them.
 */
package org.jianwei.deploy.farm;
