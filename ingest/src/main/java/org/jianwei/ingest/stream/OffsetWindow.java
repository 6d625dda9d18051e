package org.jianwei.ingest.stream;

import java.util.Base64;
import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of one partition are done, and which were started. They end in any order, but a
 * consumer commits one offset: that of the oldest order that is not done. Those behind it that are
 * done, and those that were started, stand in the commit's metadata, one bit an offset each:
 * whoever takes the partition over fetches the one not again and the other not before its lease is
 * over.
 */
final class OffsetWindow {

  /** Offsets that a commit's metadata can tell of: 4,096 characters of Base64, with headroom. */
  static final int SPAN_MAX = 10_000;

  /** Parts the two sets of bits; no digit of Base64. */
  private static final char AND = '.';

  private final TreeSet<Long> open = new TreeSet<>();
  private final TreeSet<Long> done = new TreeSet<>();
  private final TreeSet<Long> started = new TreeSet<>();
  private long next;

  /** A window that begins where the group committed; null for a group that never did. */
  OffsetWindow(@Nullable OffsetAndMetadata committed) {
    if (committed != null) {
      next = committed.offset();
      String metadata = committed.metadata();
      int and = metadata.indexOf(AND);
      read(done, and < 0 ? metadata : metadata.substring(0, and));
      read(started, and < 0 ? "" : metadata.substring(and + 1));
    }
  }

  /** Notes an order that was read; false where it is done already. */
  boolean begin(long offset) {
    next = Math.max(next, offset + 1);
    return !done.contains(offset) && open.add(offset);
  }

  /** Notes that an order is being carried out, or is about to be. */
  void start(long offset) {
    if (open.contains(offset)) {
      started.add(offset);
    }
  }

  /** Whether an order was started, here or by whoever had the partition before. */
  boolean isStarted(long offset) {
    return started.contains(offset);
  }

  /** Notes that an order is done; false where it was not open here. */
  boolean finish(long offset) {
    started.remove(offset);
    return open.remove(offset) && done.add(offset);
  }

  /** Whether so many offsets lie behind the oldest open order that reading must pause. */
  boolean isFull() {
    return next - base() >= SPAN_MAX;
  }

  /** What to commit. */
  OffsetAndMetadata committable() {
    long base = base();
    done.headSet(base).clear();
    String metadata = bits(done, base);
    return new OffsetAndMetadata(
        base, started.isEmpty() ? metadata : metadata + AND + bits(started, base));
  }

  private long base() {
    return open.isEmpty() ? next : open.first();
  }

  private static String bits(SortedSet<Long> offsets, long base) {
    BitSet bits = new BitSet();
    offsets.forEach(offset -> bits.set((int) (offset - base)));
    return Base64.getEncoder().withoutPadding().encodeToString(bits.toByteArray());
  }

  private void read(SortedSet<Long> into, String metadata) {
    bits(metadata).stream().forEach(bit -> into.add(next + bit));
  }

  private static BitSet bits(String metadata) {
    try {
      return BitSet.valueOf(Base64.getDecoder().decode(metadata));
    } catch (IllegalArgumentException e) {
      // Not written by us: some orders are fetched once more.
      return new BitSet();
    }
  }
}
