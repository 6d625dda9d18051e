package org.jianwei.bench.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** What a figure was measured on: printed with every table. */
public final class Machine {

  private Machine() {}

  /** Cores, memory, Java and how busy the machine is, in one line. */
  public static String describe() {
    OperatingSystemMXBean os = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s %s (%s), heap up to %d MB, load over the last minute %.1f",
        os.getAvailableProcessors(),
        os.getArch(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        collectors(),
        Runtime.getRuntime().maxMemory() >> 20,
        os.getSystemLoadAverage());
  }

  private static String collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(gc -> gc.getName().split(" ", 2)[0])
        .distinct()
        .findFirst()
        .orElse("no collector");
  }
}
