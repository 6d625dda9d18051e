package org.jianwei.ingest.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was taken for one field.
 *
 * @param field name of the field as the article's JSON has it, such as {@code published_at}
 * @param won what was taken; none where no rule offered anything that was believed
 * @param others what else was offered, in the order in which it would have been taken
 */
public record Choice(String field, @Nullable Candidate won, List<Candidate> others) {

  /** Takes a copy. */
  public Choice {
    Objects.requireNonNull(field, "field");
    others = List.copyOf(others);
  }

  /** The first candidate wins. */
  public static Choice first(String field, List<Candidate> offered) {
    return offered.isEmpty()
        ? new Choice(field, null, List.of())
        : new Choice(field, offered.get(0), offered.subList(1, offered.size()));
  }

  /** The value that was taken. */
  public Optional<String> value() {
    return Optional.ofNullable(won).map(Candidate::value);
  }
}
