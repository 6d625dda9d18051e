package org.jianwei.ingest.robots;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one robots.txt that hold for us. Longest match wins, {@code *} and {@code $} mean
 * what RFC 9309 says, and without a matching rule a path is allowed.
 *
 * @param mode whether paths matter at all
 * @param allow path patterns that are allowed
 * @param disallow path patterns that are not
 * @param crawlDelayMs time between two requests that the host asks for, in milliseconds; at most
 *     {@link #CRAWL_DELAY_MS_MAX}
 */
public record RobotsRules(
    Mode mode, List<String> allow, List<String> disallow, @Nullable Long crawlDelayMs) {

  /** Longest delay that is honoured; a host that asks for more is not asked at all. */
  public static final long CRAWL_DELAY_MS_MAX = 300_000;

  /** Everything may be fetched. */
  public static final RobotsRules ALLOW_ALL =
      new RobotsRules(Mode.ALLOW_ALL, List.of(), List.of(), null);

  /** Nothing may be fetched. */
  public static final RobotsRules ALLOW_NONE =
      new RobotsRules(Mode.ALLOW_NONE, List.of(), List.of(), null);

  /** Checks that nothing is missing. */
  public RobotsRules {
    Objects.requireNonNull(mode, "mode");
    allow = List.copyOf(allow);
    disallow = List.copyOf(disallow);
  }

  /**
   * Whether an address of this host may be fetched. Who asks for many addresses uses {@link
   * #matcher}: sorting the rules takes longer than asking them.
   */
  public boolean allows(String url) {
    return matcher().allows(url);
  }

  /** The rules made ready to be asked. */
  public RobotsMatcher matcher() {
    return new RobotsMatcher(this);
  }

  /** Whether paths matter. */
  public enum Mode {
    ALLOW_ALL,
    ALLOW_NONE,
    SOME
  }
}
