package org.jianwei.deploy.farm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianwei.deploy.farm.FarmSite.Robots;

/** What an access log shows of a visitor's manners: each method lists what was wrong. */
final class Manners {

  /** How much too early a request may be. */
  static final Duration TOLERANCE = Duration.ofMillis(50);

  private final Map<FarmSite, List<Access>> bySite;

  Manners(List<Access> log) {
    bySite =
        log.stream()
            .collect(Collectors.groupingBy(Access::site, LinkedHashMap::new, Collectors.toList()));
  }

  /** Requests that came before the site had answered the one before. */
  List<String> twoAtOnce() {
    return neighbours((before, next) -> before.endedAt());
  }

  /** Requests that came before pace, Crawl-delay and Retry-After allowed. */
  List<String> early() {
    return neighbours(
        (before, next) ->
            later(before.endedAt().plus(gap(before)), before.notBefore()).minus(TOLERANCE));
  }

  /** Requests that robots.txt forbids, or that came before it was read. */
  List<String> againstRobots() {
    List<String> wrong = new ArrayList<>();
    bySite.forEach(
        (site, requests) -> {
          Instant known = Instant.MAX;
          for (Access request : requests) {
            boolean forbidden =
                site.robots().forbids() && request.path().startsWith(Robots.FORBIDDEN);
            if (forbidden || !request.isRobots() && request.arrivedAt().isBefore(known)) {
              wrong.add(request.toString());
            }
            if (request.isRobots() && request.status() < 500 && known.equals(Instant.MAX)) {
              known = request.endedAt();
            }
          }
        });
    return wrong;
  }

  /** Once robots.txt has asked for a delay it holds, from that answer on. */
  private Duration gap(Access before) {
    boolean robotsRead =
        bySite.get(before.site()).stream()
            .anyMatch(a -> a.isRobots() && !a.arrivedAt().isAfter(before.arrivedAt()));
    Duration delay = robotsRead ? before.site().robots().crawlDelay() : Duration.ZERO;
    Duration pace = before.site().pace();
    return delay.compareTo(pace) > 0 ? delay : pace;
  }

  private List<String> neighbours(Earliest earliest) {
    List<String> wrong = new ArrayList<>();
    for (List<Access> requests : bySite.values()) {
      for (int i = 1; i < requests.size(); i++) {
        Access before = requests.get(i - 1);
        Access next = requests.get(i);
        Instant at = earliest.of(before, next);
        if (next.arrivedAt().isBefore(at)) {
          wrong.add(
              next + " came " + Duration.between(next.arrivedAt(), at) + " early after " + before);
        }
      }
    }
    return wrong;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** When a request may come at the earliest. */
  private interface Earliest {
    Instant of(Access before, Access next);
  }
}
