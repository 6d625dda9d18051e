package org.jianwei.aggregate.fact;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.incident.Membership;

/**
 * Tells what a person is to a case from the sentences that name the person; the file {@code
 * roles.yaml}. Thread-safe.
 */
public final class Roles {

  /** So many sentences tell; a crowd of reports says the same. */
  private static final int SENTENCES_MAX = 20;

  /** Stands for the name in a sentence; a character that no text holds. */
  private static final String NAME = "\uE0FF";

  /** Sentences that stay read: those of the people of some hundred crowded incidents. */
  private static final int READ_MAX = 20_000;

  private final Map<Role, Pattern> patterns = new LinkedHashMap<>();
  private final PerMember<Told> told = new PerMember<>(Told::of);
  private final LoadingCache<Naming, Set<Role>> roles =
      Caffeine.newBuilder().maximumSize(READ_MAX).executor(Runnable::run).build(this::read);

  private Roles(RolesFile file) {
    file.roles().forEach(words -> patterns.put(words.role(), words.pattern()));
  }

  /** The rules shipped with the program. */
  public static Roles shipped() {
    return new Roles(DataFile.read("roles.yaml", RolesFile.class));
  }

  /**
   * The role of each that most sentences give; {@link Role#NAMED} where none gives any.
   *
   * @param voices independent reports, oldest first
   */
  Map<String, Role> of(List<String> names, List<Voice> voices) {
    List<Told> reports = voices.stream().map(voice -> told.of(voice.lead())).toList();
    return names.stream().collect(Collectors.toMap(name -> name, name -> of(name, reports)));
  }

  private Role of(String name, List<Told> reports) {
    Map<Role, Integer> votes = new EnumMap<>(Role.class);
    for (String sentence : naming(name, reports)) {
      roles.get(new Naming(name, sentence)).forEach(role -> votes.merge(role, 1, Integer::sum));
    }
    Role most = Role.NAMED;
    for (Role role : patterns.keySet()) {
      if (votes.getOrDefault(role, 0) > votes.getOrDefault(most, 0)) {
        most = role;
      }
    }
    return most;
  }

  private static Set<String> naming(String name, List<Told> reports) {
    Set<String> naming = new LinkedHashSet<>();
    for (Told report : reports) {
      for (String sentence : report.naming(name)) {
        if (naming.size() == SENTENCES_MAX) {
          return naming;
        }
        naming.add(sentence);
      }
    }
    return naming;
  }

  private Set<Role> read(Naming naming) {
    String told = naming.sentence().replace(naming.name(), NAME);
    return patterns.entrySet().stream()
        .filter(role -> role.getValue().matcher(told).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /**
   * What a report tells.
   *
   * @param sentences each once
   * @param all the same in one, since most reports do not name most people
   */
  private record Told(List<String> sentences, String all) {

    static Told of(Membership report) {
      List<String> sentences = Quoted.sentences(report);
      return new Told(sentences, String.join("\n", sentences));
    }

    List<String> naming(String name) {
      return all.contains(name)
          ? sentences.stream().filter(sentence -> sentence.contains(name)).toList()
          : List.of();
    }
  }

  /** A sentence that names a person. */
  private record Naming(String name, String sentence) {}

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
