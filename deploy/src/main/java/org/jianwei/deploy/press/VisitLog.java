package org.jianwei.deploy.press;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The requests that the press answered, oldest first; kept in memory, safe to read at any time. */
public final class VisitLog {

  private final List<Visit> visits = new CopyOnWriteArrayList<>();

  VisitLog() {}

  void add(Visit visit) {
    visits.add(visit);
  }

  /** All requests so far. */
  public List<Visit> all() {
    return List.copyOf(visits);
  }

  /** Requests for one path of one site. */
  public List<Visit> of(String site, String path) {
    return visits.stream().filter(v -> v.site().equals(site) && v.path().equals(path)).toList();
  }

  /** Requests that robots.txt forbids; a polite reader makes none. */
  public List<Visit> disallowed() {
    return visits.stream().filter(Visit::disallowed).toList();
  }
}
