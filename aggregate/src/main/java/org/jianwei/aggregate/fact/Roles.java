package org.jianwei.aggregate.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;

/**
 * Tells what a person is to a case from the sentences that name the person; the file {@code
 * roles.yaml}.
 */
public final class Roles {

  /** So many sentences tell; a crowd of reports says the same. */
  private static final int SENTENCES_MAX = 20;

  /** Stands for the name in a sentence; a character that no text holds. */
  private static final String NAME = "\uE0FF";

  private final Map<Role, Pattern> patterns = new LinkedHashMap<>();

  private Roles(RolesFile file) {
    file.roles().forEach(words -> patterns.put(words.role(), words.pattern()));
  }

  /** The rules shipped with the program. */
  public static Roles shipped() {
    return new Roles(DataFile.read("roles.yaml", RolesFile.class));
  }

  /** The role that most sentences give; {@link Role#NAMED} where none gives any. */
  public Role of(String name, List<String> sentences) {
    List<String> told =
        sentences.stream()
            .filter(sentence -> sentence.contains(name))
            .limit(SENTENCES_MAX)
            .map(sentence -> sentence.replace(name, NAME))
            .toList();
    Role most = Role.NAMED;
    long votes = 0;
    for (Map.Entry<Role, Pattern> role : patterns.entrySet()) {
      long count = told.stream().filter(s -> role.getValue().matcher(s).find()).count();
      if (count > votes) {
        most = role.getKey();
        votes = count;
      }
    }
    return most;
  }

  /** The file {@code roles.yaml}. */
  record RolesFile(List<RoleWords> roles) {}

  /**
   * The words that give a role.
   *
   * @param role the role
   * @param before regular expression of what stands right before the name
   * @param behind regular expression of what stands right behind it
   */
  record RoleWords(Role role, String before, String behind) {

    Pattern pattern() {
      return Pattern.compile(before + "[、：:]?" + NAME + "|" + NAME + "(?:（[^）]*）)?" + behind);
    }
  }
}
