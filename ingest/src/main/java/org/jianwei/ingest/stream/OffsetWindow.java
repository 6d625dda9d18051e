package org.jianwei.ingest.stream;

import java.util.Base64;
import java.util.BitSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of one partition are done. They end in any order, but a consumer commits one offset:
 * that of the oldest order under way. Those behind it that are done stand in the commit's metadata,
 * one bit an offset, so that after a restart only what was under way is fetched again.
 */
final class OffsetWindow {

  /** Offsets that a commit's metadata can tell of: 4,096 characters of Base64, with headroom. */
  static final int SPAN_MAX = 20_000;

  private final TreeSet<Long> underWay = new TreeSet<>();
  private final TreeSet<Long> done = new TreeSet<>();
  private long next;

  /** A window that begins where the group committed; null for a group that never did. */
  OffsetWindow(@Nullable OffsetAndMetadata committed) {
    if (committed != null) {
      next = committed.offset();
      bits(committed.metadata()).stream().forEach(bit -> done.add(committed.offset() + bit));
    }
  }

  /** Notes an order that was read; false where it is done already. */
  boolean begin(long offset) {
    next = Math.max(next, offset + 1);
    return !done.contains(offset) && underWay.add(offset);
  }

  /** Notes that an order is done; false where it was not under way here. */
  boolean finish(long offset) {
    return underWay.remove(offset) && done.add(offset);
  }

  /** Whether so many offsets lie behind the oldest order under way that reading must pause. */
  boolean isFull() {
    return next - base() >= SPAN_MAX;
  }

  /** What to commit. */
  OffsetAndMetadata committable() {
    long base = base();
    done.headSet(base).clear();
    BitSet bits = new BitSet();
    done.forEach(offset -> bits.set((int) (offset - base)));
    return new OffsetAndMetadata(
        base, Base64.getEncoder().withoutPadding().encodeToString(bits.toByteArray()));
  }

  private long base() {
    return underWay.isEmpty() ? next : underWay.first();
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
