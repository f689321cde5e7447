package org.parley.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says on the error stream that a run goes on, once it has taken longer than a second. */
final class Progress {
  private Progress() {}

  /** Does the work; prints what is being done if it takes long. */
  static <T> T during(PrintStream err, String doing, Supplier<T> work) {
    var done = new CountDownLatch(1);
    var thread = new Thread(() -> tellLater(err, doing, done), "progress");
    thread.setDaemon(true);
    thread.start();
    try {
      return work.get();
    } finally {
      done.countDown();
    }
  }

  private static void tellLater(PrintStream err, String doing, CountDownLatch done) {
    try {
      if (!done.await(1, TimeUnit.SECONDS)) {
        err.println(doing + " ...");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
