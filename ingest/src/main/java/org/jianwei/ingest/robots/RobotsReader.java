package org.jianwei.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianwei.contracts.json.JsonCodec;

/** Reads robots.txt as RFC 9309 says. Never throws: what cannot be read allows nothing. */
public final class RobotsReader {

  /** Bytes that are read; the RFC asks for at least 500 KiB. */
  public static final int BYTES_MAX = 512 * 1024;

  /** Bytes of rules, as JSON, that are carried on; a file with more allows nothing. */
  static final int RULES_BYTES_MAX = 800_000;

  private final String productToken;

  /**
   * Creates a reader.
   *
   * @param productToken the name by which robots.txt may call us, without version; any case
   */
  public RobotsReader(String productToken) {
    this.productToken = productToken.toLowerCase(Locale.ROOT);
  }

  /**
   * The rules for us.
   *
   * @param body bytes of the file; of more than {@link #BYTES_MAX} the whole lines among the first
   *     are read
   * @param contentType value of Content-Type, empty where there is none
   */
  public RobotsRules read(byte[] body, String contentType) {
    // A parser keeps counts of its own and is not thread-safe: one for each file.
    SimpleRobotRulesParser parser =
        new SimpleRobotRulesParser(RobotsRules.CRAWL_DELAY_MS_MAX, Integer.MAX_VALUE);
    try {
      return rules(parser.parseContent("", wholeLines(body), contentType, Set.of(productToken)));
    } catch (RuntimeException e) {
      // The parser has known index errors on malformed lines: be careful with the host.
      return RobotsRules.ALLOW_NONE;
    }
  }

  /** Half a line would be another rule: {@code Disallow: /} is the beginning of many. */
  private static byte[] wholeLines(byte[] body) {
    if (body.length < BYTES_MAX) {
      return body;
    }
    int end = BYTES_MAX;
    while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(body, end);
  }

  private static RobotsRules rules(SimpleRobotRules parsed) {
    if (parsed.isAllowNone()) {
      return RobotsRules.ALLOW_NONE;
    }
    Long delay =
        parsed.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY ? null : parsed.getCrawlDelay();
    if (parsed.isAllowAll()) {
      return new RobotsRules(RobotsRules.Mode.ALLOW_ALL, List.of(), List.of(), delay);
    }
    List<RobotRule> parsedRules = parsed.getRobotRules();
    RobotsRules rules =
        new RobotsRules(
            RobotsRules.Mode.SOME,
            prefixes(parsedRules, true),
            prefixes(parsedRules, false),
            delay);
    return JsonCodec.write(rules).length > RULES_BYTES_MAX ? RobotsRules.ALLOW_NONE : rules;
  }

  private static List<String> prefixes(List<RobotRule> rules, boolean allow) {
    return rules.stream().filter(r -> r.isAllow() == allow).map(RobotRule::getPrefix).toList();
  }
}
