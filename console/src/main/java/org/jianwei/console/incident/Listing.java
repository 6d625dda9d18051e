package org.jianwei.console.incident;

import java.util.List;

/**
 * One page of a list of incidents.
 *
 * @param rows incidents of this page, newest first
 * @param matching number of open incidents that match the query
 * @param total number of open incidents
 * @param page number of this page, from 1
 * @param pages number of pages, at least 1
 */
public record Listing(List<IncidentRow> rows, int matching, int total, int page, int pages) {

  /** Copies the list. */
  public Listing {
    rows = List.copyOf(rows);
  }
}
