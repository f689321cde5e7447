package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** CPU that a piece of work takes, all threads counted: work handed to others is not free. */
final class CpuTime {
  private CpuTime() {}

  /** CPU milliseconds of one call; the work is repeated for a time. */
  static double millisecondsEach(Supplier<byte[]> work, long nanoseconds) {
    long start = processor();
    long wall = System.nanoTime();
    int count = 0;
    while (System.nanoTime() - wall < nanoseconds) {
      if (work.get().length == 0) {
        throw new IllegalStateException("an empty document");
      }
      count++;
    }
    return (processor() - start) / 1e6 / count;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
