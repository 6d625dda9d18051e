package org.jianwei.ingest.http;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory for bodies under way, shared by all errands, so that hundreds of large answers at once
 * cannot take all there is. Small bodies need none of it: no flood of large ones keeps them out.
 */
final class BodyRoom {

  /** Bytes of each body that are free. */
  static final int FREE_BYTES = 256 * 1024;

  private final AtomicLong left;

  /**
   * Creates a room.
   *
   * @param bytes bytes that bodies may take beyond what is free
   */
  BodyRoom(long bytes) {
    this.left = new AtomicLong(bytes);
  }

  /** A share of the room, for one body. */
  Share share() {
    return new Share();
  }

  /** What one body takes; given back when it is closed. */
  final class Share implements AutoCloseable {

    private long taken;

    private Share() {}

    /**
     * Makes room for a body that has grown.
     *
     * @return false where there is none left
     */
    boolean grow(long bodyBytes) {
      long wanted = Math.max(0, bodyBytes - FREE_BYTES) - taken;
      if (wanted <= 0) {
        return true;
      }
      if (left.addAndGet(-wanted) < 0) {
        left.addAndGet(wanted);
        return false;
      }
      taken += wanted;
      return true;
    }

    @Override
    public void close() {
      left.addAndGet(taken);
      taken = 0;
    }
  }
}
