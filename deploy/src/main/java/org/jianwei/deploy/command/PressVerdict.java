package org.jianwei.deploy.command;

import java.util.List;
import org.jianwei.deploy.press.expectation.Expectation;

/** What is said about how a line has read the press. */
final class PressVerdict {

  private PressVerdict() {}

  /** Prints it and returns the exit code. */
  static int print(List<String> differences, Expectation expectation) {
    if (differences.isEmpty()) {
      System.out.printf(
          "The press is fully read and all %d expected incidents stand.%n",
          expectation.incidents().size());
      return Main.DONE;
    }
    System.out.println("The press is not read as expected:");
    differences.forEach(d -> System.out.println("  - " + d));
    return Main.NOT_AS_EXPECTED;
  }
}
