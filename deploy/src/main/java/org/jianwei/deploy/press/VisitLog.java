package org.jianwei.deploy.press;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The latest {@value #VISITS_MAX} requests that the press answered, oldest first; kept in memory,
 * safe to read at any time.
 */
public final class VisitLog {

  private static final int VISITS_MAX = 50_000;

  private final Deque<Visit> visits = new ArrayDeque<>();

  VisitLog() {}

  synchronized void add(Visit visit) {
    if (visits.size() == VISITS_MAX) {
      visits.removeFirst();
    }
    visits.addLast(visit);
  }

  /** All requests that are still known. */
  public synchronized List<Visit> all() {
    return List.copyOf(visits);
  }

  /** Requests for one path of one site. */
  public List<Visit> of(String site, String path) {
    return all().stream().filter(v -> v.site().equals(site) && v.path().equals(path)).toList();
  }

  /** Requests that robots.txt forbids; a polite reader makes none. */
  public List<Visit> disallowed() {
    return all().stream().filter(Visit::disallowed).toList();
  }
}
