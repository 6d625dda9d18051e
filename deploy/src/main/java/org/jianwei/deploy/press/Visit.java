package org.jianwei.deploy.press;

import java.time.Instant;

/**
 * One request that the press answered.
 *
 * @param at when, by the clock of the press
 * @param site id of the site
 * @param path path and query
 * @param status HTTP status answered
 * @param disallowed whether the site's robots.txt forbids the path
 */
public record Visit(Instant at, String site, String path, int status, boolean disallowed) {}
