package org.jianwei.deploy.farm;

import java.time.Instant;

/**
 * One line of the farm's access log.
 *
 * @param arrivedAt when the request was there
 * @param endedAt when the last byte of the answer was handed out; not before the client has it
 * @param notBefore what the answer asked for: no request before this
 */
record Access(
    FarmSite site, String path, int status, Instant arrivedAt, Instant endedAt, Instant notBefore) {

  boolean isRobots() {
    return path.equals("/robots.txt");
  }

  @Override
  public String toString() {
    return site.host() + path + " " + status + " at " + arrivedAt + " to " + endedAt;
  }
}
