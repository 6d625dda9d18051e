package org.jianwei.ingest.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Dns;

/**
 * Lets only public addresses through, so that no page can make us ask a machine within the network
 * that we run in. It is asked when a name is looked up, on each hop, and again by {@link
 * GuardedSockets} for the address that is connected to.
 *
 * <p>Refused is what IANA's registries of special-purpose addresses (RFC 6890, as of 2026) do not
 * call globally reachable, multicast, and everything in IPv6 that lies outside of 2000::/3, where
 * all public addresses are, or embeds an IPv4 address (6to4, Teredo, NAT64): what it leads to
 * depends on a gateway that we do not know.
 *
 * <p>A name with public and private addresses keeps its public ones: split-horizon names are
 * common, and no private one is ever connected to, whatever the name says a moment later.
 */
public final class AddressGuard implements Dns {

  /** What OkHttp takes for an address and not for a name: it never asks Dns for it. */
  private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*|[\\d.]+");

  private static final List<AddressBlock> REFUSED =
      List.of(
          AddressBlock.of("0.0.0.0", 8), // this network
          AddressBlock.of("10.0.0.0", 8), // private
          AddressBlock.of("100.64.0.0", 10), // carrier-grade NAT
          AddressBlock.of("127.0.0.0", 8), // loopback
          AddressBlock.of("169.254.0.0", 16), // link-local, cloud metadata
          AddressBlock.of("172.16.0.0", 12), // private
          AddressBlock.of("192.0.0.0", 24), // protocol assignments
          AddressBlock.of("192.0.2.0", 24), // documentation
          AddressBlock.of("192.88.99.0", 24), // 6to4 relays
          AddressBlock.of("192.168.0.0", 16), // private
          AddressBlock.of("198.18.0.0", 15), // benchmarks
          AddressBlock.of("198.51.100.0", 24), // documentation
          AddressBlock.of("203.0.113.0", 24), // documentation
          AddressBlock.of("224.0.0.0", 3), // multicast, reserved, broadcast
          AddressBlock.of("2001::", 23), // protocol assignments, Teredo
          AddressBlock.of("2001:db8::", 32), // documentation
          AddressBlock.of("2002::", 16), // 6to4
          AddressBlock.of("3fff::", 20)); // documentation

  /** All public IPv6 addresses. NAT64, private, link-local, segment routing lie outside. */
  private static final AddressBlock PUBLIC_IPV6 = AddressBlock.of("2000::", 3);

  private final Dns names;
  private final boolean allowLoopback;
  private final Set<InetAddress> allowed;

  /** Creates a guard that lets no private address through, or those of this machine alone. */
  public AddressGuard(Dns names, boolean allowLoopback) {
    this(names, allowLoopback, Set.of());
  }

  /**
   * Creates a guard.
   *
   * @param names where names are looked up
   * @param allowLoopback whether 127.0.0.0/8 and ::1 are let through
   * @param allowed private addresses that whoever runs this has named; no others are let through
   */
  public AddressGuard(Dns names, boolean allowLoopback, Set<InetAddress> allowed) {
    this.names = names;
    this.allowLoopback = allowLoopback;
    this.allowed = Set.copyOf(allowed);
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
    if (allowed.contains(address) || (allowLoopback && address.isLoopbackAddress())) {
      return true;
    }
    boolean placed = !(address instanceof Inet6Address) || PUBLIC_IPV6.holds(address);
    return placed && REFUSED.stream().noneMatch(block -> block.holds(address));
  }
}
