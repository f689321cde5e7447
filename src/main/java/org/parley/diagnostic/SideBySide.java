package org.parley.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Work on many things of which none needs another: done on all processors, with results and
 * findings in the order of the things, whichever was ready first.
 */
public final class SideBySide {
  private SideBySide() {}

  private record Done<R>(R result, List<Diagnostic> found) {}

  /**
   * The result for each thing, in order.
   *
   * @param work makes one result; reports into the findings that it is given, which no other thing
   *     shares
   * @param findings where all that was reported ends up
   */
  public static <T, R> List<R> each(
      Collection<T> things, BiFunction<T, Findings, R> work, Findings findings) {
    List<Done<R>> done =
        things.parallelStream()
            .map(
                thing -> {
                  var own = new Findings();
                  return new Done<>(work.apply(thing, own), own.list());
                })
            .toList();
    done.forEach(one -> findings.addAll(one.found()));
    return done.stream().map(Done::result).toList();
  }
}
