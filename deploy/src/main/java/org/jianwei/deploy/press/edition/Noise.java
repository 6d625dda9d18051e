package org.jianwei.deploy.press.edition;

import java.util.Random;

/** Bytes that are no text in any charset, the same for the same seed. */
final class Noise {

  private static final int BYTES = 4096;

  private Noise() {}

  static byte[] of(String seed) {
    byte[] bytes = new byte[BYTES];
    new Random(seed.hashCode()).nextBytes(bytes);
    return bytes;
  }
}
