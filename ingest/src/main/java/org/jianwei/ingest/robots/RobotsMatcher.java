package org.jianwei.ingest.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.net.MalformedURLException;
import java.net.URL;

/** The rules of one host made ready to be asked for many addresses. Not thread-safe. */
public final class RobotsMatcher {

  private final SimpleRobotRules rules;

  RobotsMatcher(RobotsRules rules) {
    this.rules =
        new SimpleRobotRules(
            switch (rules.mode()) {
              case ALLOW_ALL -> RobotRulesMode.ALLOW_ALL;
              case ALLOW_NONE -> RobotRulesMode.ALLOW_NONE;
              case SOME -> RobotRulesMode.ALLOW_SOME;
            });
    if (rules.mode() == RobotsRules.Mode.SOME) {
      rules.allow().forEach(path -> this.rules.addRule(path, true));
      rules.disallow().forEach(path -> this.rules.addRule(path, false));
      this.rules.sortRules();
    }
  }

  /** Whether an address of the host may be fetched; one that cannot be read may not. */
  public boolean allows(String url) {
    try {
      // Given as a string, the library takes what java.net.URI refuses ({, |, ^) for allowed.
      return rules.isAllowed(new URL(url));
    } catch (MalformedURLException e) {
      return false;
    }
  }
}
