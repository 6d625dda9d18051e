package org.jianwei.classify.incident;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param names names by which it is known beside them, each behind its kind; see {@link TieRules}
 * @param mergedInto incident into which it was merged; null while it stands by itself
 * @param related incidents that share a name with it, then those of the same theme
 * @param linked whether it was ever merged or related, and so has a record of its links
 */
public record OpenedIncident(
    String id,
    long opening,
    String founderArticle,
    int founderPart,
    long day,
    List<String> acts,
    SortedSet<String> names,
    @Nullable String mergedInto,
    List<Related> related,
    boolean linked) {

  private static final String THEME = "theme";
  private static final SortedSet<String> NO_NAMES = Collections.emptySortedSet();

  /** Checks that nothing is missing and copies the lists. Old rows of a store have no names. */
  public OpenedIncident {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(founderArticle, "founderArticle");
    acts = List.copyOf(acts);
    names = names == null ? NO_NAMES : Collections.unmodifiableSortedSet(new TreeSet<>(names));
    related = List.copyOf(related);
  }

  /** One that its founder has just opened. */
  static OpenedIncident by(Node founder, String id, long opening) {
    return new OpenedIncident(
        id,
        opening,
        founder.articleId,
        founder.part,
        founder.day,
        List.of(),
        NO_NAMES,
        null,
        List.of(),
        false);
  }

  OpenedIncident mergedInto(@Nullable String other) {
    return with(acts, names, other, related);
  }

  OpenedIncident about(List<String> others) {
    return with(others, names, mergedInto, related);
  }

  OpenedIncident known(SortedSet<String> others) {
    return with(acts, others, mergedInto, related);
  }

  /** The incidents of the same theme. */
  List<Related> ofTheme() {
    return related.stream().filter(r -> r.kind().equals(THEME)).toList();
  }

  /** Of the same theme as these incidents and no others. */
  OpenedIncident ofTheme(List<Related> others) {
    Stream<Related> tied = related.stream().filter(r -> !r.kind().equals(THEME));
    return with(acts, names, mergedInto, Stream.concat(tied, others.stream()).toList());
  }

  /** Tied to these incidents and no others. */
  OpenedIncident tied(List<Related> others) {
    List<Related> all = Stream.concat(others.stream(), ofTheme().stream()).toList();
    return with(acts, names, mergedInto, all);
  }

  private OpenedIncident with(
      List<String> acts,
      SortedSet<String> names,
      @Nullable String mergedInto,
      List<Related> related) {
    return new OpenedIncident(
        id,
        opening,
        founderArticle,
        founderPart,
        day,
        acts,
        names,
        mergedInto,
        related,
        linked || mergedInto != null || !related.isEmpty());
  }
}
