package org.jianwei.aggregate.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/** A sentence that has no length, the gravest last. */
public enum Unlimited {
  LIFE("life imprisonment", "无期徒刑"),
  /** Commuted after two years as a rule. */
  SUSPENDED_DEATH("death, suspended", "死刑，缓期执行"),
  DEATH("death", "死刑");

  private final String english;
  private final String chinese;

  Unlimited(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** As English texts write it. */
  public String english() {
    return english;
  }

  /** As Chinese texts write it. */
  public String chinese() {
    return chinese;
  }

  /** What a fact states; empty for a sentence with a length and for other facts. */
  public static Optional<Unlimited> of(Fact fact) {
    String code = fact.code();
    if (fact.kind() != FactKind.SENTENCE || code == null || fact.number() != null) {
      return Optional.empty();
    }
    return switch (code) {
      case "life" -> Optional.of(LIFE);
      case "death" -> Optional.of(isSuspended(fact) ? SUSPENDED_DEATH : DEATH);
      default -> Optional.empty();
    };
  }

  /** The gravest that reports state. */
  static Optional<Unlimited> gravest(List<Voice> voices) {
    List<Unlimited> stated =
        voices.stream()
            .flatMap(voice -> voice.facts(FactKind.SENTENCE).stream())
            .flatMap(fact -> of(fact).stream())
            .toList();
    return Arrays.stream(values()).filter(stated::contains).reduce((one, graver) -> graver);
  }

  private static boolean isSuspended(Fact fact) {
    return fact.evidence().quote().contains("缓期");
  }
}
