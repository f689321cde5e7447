package org.parley.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many of its seeded faults a check finds.
 *
 * @param results one for each fault, in order
 */
record Recall(DraftingCheck check, SeededFaults faults, List<Result> results) {
  private static final int BAR_OF_TEXT = 80;
  private static final int BAR_OF_THE_REST = 95;

  /**
   * What became of a fault.
   *
   * @param problem why the fault could not be put in; empty if it could
   * @param other what was found in its place, for those who look for the reason
   */
  record Result(boolean found, String problem, String other) {}

  static Recall of(DraftingCheck check, SeededPapers papers, SeededDeals deals) {
    SeededFaults faults = SeededFaults.of(check.code().code());
    var results = new ArrayList<Result>();
    faults.faults().forEach(fault -> results.add(result(check, fault, papers, deals)));
    return new Recall(check, faults, Collections.unmodifiableList(results));
  }

  private static Result result(
      DraftingCheck check, SeededFault fault, SeededPapers papers, SeededDeals deals) {
    try {
      if (fault.target() instanceof SeededFault.OfPaper paper) {
        return new Result(papers.found(check, paper.name(), fault.edit()), "", "");
      }
      var codes = deals.found(check, (SeededFault.OfDeal) fault.target(), fault.edit());
      var wanted = new TreeSet<>(codes);
      wanted.retainAll(SeededDeals.codes(check));
      return new Result(!wanted.isEmpty(), "", codes.toString());
    } catch (Edit.BadFault bad) {
      return new Result(false, bad.getMessage(), "");
    }
  }

  /** The second, fourth, ... fault: nobody looks at them when a check is mended. */
  static boolean heldOut(int index) {
    return index % 2 == 1;
  }

  int seeded() {
    return results.size();
  }

  int found() {
    return (int) results.stream().filter(Result::found).count();
  }

  int seededHeldOut() {
    return results.size() / 2;
  }

  int foundHeldOut() {
    return (int)
        IntStream.range(0, results.size())
            .filter(index -> heldOut(index) && results.get(index).found())
            .count();
  }

  /** The least share that must be found, in percent. */
  int bar() {
    return check.scope() == DraftingCheck.Scope.TEXT ? BAR_OF_TEXT : BAR_OF_THE_REST;
  }

  boolean meetsItsBar() {
    return found() * 100 >= bar() * seeded();
  }

  /** Faults that could not be put in, each with its line. */
  List<String> problems() {
    return IntStream.range(0, results.size())
        .filter(index -> !results.get(index).problem().isEmpty())
        .mapToObj(index -> place(index) + results.get(index).problem())
        .toList();
  }

  /**
   * The faults that were missed. Of those held out only the number, so that nobody fits a pattern
   * to them; {@code -Dseeded.all=true} lists them, too.
   */
  String misses() {
    boolean all = Boolean.getBoolean("seeded.all");
    return IntStream.range(0, results.size())
            .filter(index -> !results.get(index).found() && (all || !heldOut(index)))
            .mapToObj(this::miss)
            .collect(Collectors.joining())
        + "\n  held out and missed: "
        + (seededHeldOut() - foundHeldOut());
  }

  private String miss(int index) {
    SeededFault fault = faults.faults().get(index);
    return "\n  "
        + place(index)
        + fault.edit().words()
        + " -> "
        + fault.edit().fresh().strip()
        + " "
        + results.get(index).other();
  }

  private String place(int index) {
    return check.code().code() + ".yaml:" + faults.faults().get(index).line() + ": ";
  }
}
