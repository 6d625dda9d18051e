package org.jianwei.ingest.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ConfigException;

/**
 * The proxy through which every request goes.
 *
 * @param kind how it is spoken to
 * @param host its name or address; it may be a private one
 * @param port 1 to 65535
 */
public record ProxyAddress(Kind kind, String host, int port) {

  private static final Pattern FORM =
      Pattern.compile("(http|socks5?)://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):(\\d{1,5})/?");

  /** Checks the port. */
  public ProxyAddress {
    if (port < 1 || port > 65_535) {
      throw new ConfigException("proxy port " + port + ": use 1 to 65535");
    }
  }

  /**
   * Reads {@code http://HOST:PORT} or {@code socks5://HOST:PORT}.
   *
   * @throws ConfigException if it is anything else
   */
  public static ProxyAddress parse(String text) {
    Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new ConfigException(
          "proxy '"
              + text
              + "': use http://HOST:PORT or socks5://HOST:PORT, without user and password");
    }
    Kind kind = matcher.group(1).equals("http") ? Kind.HTTP : Kind.SOCKS;
    String host = matcher.group(2).replaceAll("[\\[\\]]", "");
    return new ProxyAddress(kind, host, Integer.parseInt(matcher.group(3)));
  }

  /** The protocols that are spoken to proxies. */
  public enum Kind {
    HTTP,
    SOCKS
  }
}
