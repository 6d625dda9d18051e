package org.jianwei.classify.lexicon;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of groups.
 *
 * @param groups the groups it defines
 */
public record GroupFile(List<Entry> groups) {

  /** Copies the list. */
  public GroupFile {
    groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
  }

  /**
   * A signal that is given where any of others is given.
   *
   * @param group its name, such as {@code any.harm}
   * @param about what the members have in common
   * @param of names of its members, which are no groups
   */
  public record Entry(String group, @Nullable String about, List<String> of) {

    /** Checks that nothing is missing. */
    public Entry {
      Objects.requireNonNull(group, "group");
      of = List.copyOf(Objects.requireNonNull(of, "of, in group " + group));
    }
  }
}
