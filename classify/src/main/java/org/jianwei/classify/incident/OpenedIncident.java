package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.incident.Related;
import org.jspecify.annotations.Nullable;

/**
 * What grouping keeps of an incident. It is never forgotten, so that an id is never given twice.
 *
 * @param id its id
 * @param opening its place in the order in which incidents were opened
 * @param founderArticle article that opened it
 * @param founderPart part of that article, from 0
 * @param day day of the founding article in Shanghai, as days since 1970-01-01
 * @param acts acts that its reports name
 * @param mergedInto incident into which it was merged; null while it stands by itself
 * @param related incidents of the same theme
 * @param linked whether it was ever merged or related, and so has a record of its links
 */
public record OpenedIncident(
    String id,
    long opening,
    String founderArticle,
    int founderPart,
    long day,
    List<String> acts,
    @Nullable String mergedInto,
    List<Related> related,
    boolean linked) {

  /** Checks that nothing is missing and copies the lists. */
  public OpenedIncident {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(founderArticle, "founderArticle");
    acts = List.copyOf(acts);
    related = List.copyOf(related);
  }

  OpenedIncident mergedInto(@Nullable String other) {
    return new OpenedIncident(
        id,
        opening,
        founderArticle,
        founderPart,
        day,
        acts,
        other,
        related,
        linked || other != null);
  }

  OpenedIncident about(List<String> others) {
    return new OpenedIncident(
        id, opening, founderArticle, founderPart, day, others, mergedInto, related, linked);
  }

  OpenedIncident related(List<Related> others) {
    return new OpenedIncident(
        id,
        opening,
        founderArticle,
        founderPart,
        day,
        acts,
        mergedInto,
        others,
        linked || !others.isEmpty());
  }
}
