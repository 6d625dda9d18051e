package org.jianwei.ingest.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of IP addresses in CIDR notation. IPv4-mapped addresses are IPv4 to Java, and to this.
 */
final class AddressBlock {

  private final byte[] network;
  private final int bits;

  private AddressBlock(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /**
   * Creates a block.
   *
   * @param network first address, a literal
   * @param bits length of the prefix
   */
  static AddressBlock of(String network, int bits) {
    try {
      return new AddressBlock(InetAddress.getByName(network).getAddress(), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(network + " is no literal address", e);
    }
  }

  /** Whether an address lies within the block. */
  boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (((bytes[bit / 8] ^ network[bit / 8]) & (0x80 >> (bit % 8))) != 0) {
        return false;
      }
    }
    return true;
  }
}
