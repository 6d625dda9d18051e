package org.jianwei.ingest.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Dns;

/**
 * Lets only public addresses through, so that no page can make us ask a machine within the network
 * that we run in. It is asked for the address that is connected to, on each hop; a name that
 * resolves to several addresses keeps its public ones.
 *
 * <p>Refused are the blocks that IANA's special-purpose registries (RFC 6890) do not call globally
 * reachable, and the IPv6 blocks that embed an IPv4 address.
 */
public final class AddressGuard implements Dns {

  /** What OkHttp takes for an address and not for a name: it never asks Dns for it. */
  private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*|[\\d.]+");

  private static final List<AddressBlock> REFUSED =
      List.of(
          AddressBlock.of("0.0.0.0", 8),
          AddressBlock.of("10.0.0.0", 8),
          AddressBlock.of("100.64.0.0", 10),
          AddressBlock.of("127.0.0.0", 8),
          AddressBlock.of("169.254.0.0", 16),
          AddressBlock.of("172.16.0.0", 12),
          AddressBlock.of("192.0.0.0", 24),
          AddressBlock.of("192.0.2.0", 24),
          AddressBlock.of("192.168.0.0", 16),
          AddressBlock.of("198.18.0.0", 15),
          AddressBlock.of("198.51.100.0", 24),
          AddressBlock.of("203.0.113.0", 24),
          AddressBlock.of("224.0.0.0", 3),
          AddressBlock.of("::", 96),
          AddressBlock.of("64:ff9b::", 96),
          AddressBlock.of("64:ff9b:1::", 48),
          AddressBlock.of("100::", 64),
          AddressBlock.of("2001::", 23),
          AddressBlock.of("2001:db8::", 32),
          AddressBlock.of("2002::", 16),
          AddressBlock.of("fc00::", 7),
          AddressBlock.of("fe80::", 9),
          AddressBlock.of("ff00::", 8));

  private final Dns names;
  private final boolean allowLoopback;

  /**
   * Creates a guard.
   *
   * @param names where names are looked up
   */
  public AddressGuard(Dns names, boolean allowLoopback) {
    this.names = names;
    this.allowLoopback = allowLoopback;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> open = names.lookup(host).stream().filter(this::admits).toList();
    if (open.isEmpty()) {
      throw new AddressRefusedException(host);
    }
    return open;
  }

  /** Whether a host may be asked, as far as this shows without a look-up. */
  public boolean admits(String host) {
    if (!LITERAL.matcher(host).matches()) {
      return true;
    }
    try {
      return admits(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether an address may be connected to. */
  public boolean admits(InetAddress address) {
    if (allowLoopback && address.isLoopbackAddress()) {
      return true;
    }
    return REFUSED.stream().noneMatch(block -> block.holds(address));
  }
}
