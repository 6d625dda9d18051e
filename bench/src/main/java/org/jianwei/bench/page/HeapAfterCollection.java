package org.jianwei.bench.page;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most memory that collections of this process left in use: what a reader holds on to. */
final class HeapAfterCollection {

  private static final AtomicLong PEAK = new AtomicLong();

  private HeapAfterCollection() {}

  /** Begins to watch. */
  static void watch() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, nothing) -> {
              if (notification.getUserData() instanceof CompositeData data) {
                note(GarbageCollectionNotificationInfo.from(data));
              }
            },
            null,
            null);
      }
    }
  }

  /** The most bytes since then; 0 where nothing was collected. */
  static long peakBytes() {
    return PEAK.get();
  }

  private static void note(GarbageCollectionNotificationInfo info) {
    long used =
        info.getGcInfo().getMemoryUsageAfterGc().values().stream()
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    PEAK.accumulateAndGet(used, Math::max);
  }
}
