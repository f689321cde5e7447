package org.parley.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.parley.app.DealPapers;

/**
 * What the checks find in a foreign paper, held against what a lawyer marked.
 *
 * @param reports all that the checks report
 */
record Markup(AnnotatedPaper paper, List<MarkedFault.Report> reports) {
  static Markup of(AnnotatedPaper paper) {
    var reports = new ArrayList<MarkedFault.Report>();
    Paper read = DealPapers.foreign(paper.name(), paper.lines());
    for (Review.Rule rule : DealPapers.review().rules()) {
      rule.check()
          .find(
              read,
              new DraftingCheck.Report() {
                @Override
                public void found(Passage passage, int start, String what) {
                  reports.add(new MarkedFault.Report(rule.check(), passage, start, what));
                }

                /** It asks for no change, so that it is no false alarm. */
                @Override
                public void remark(Passage passage, int start, String what) {
                  var remark = new MarkedFault.Report(rule.check(), passage, start, what);
                  if (paper.faults().stream().anyMatch(fault -> fault.isFoundBy(remark))) {
                    reports.add(remark);
                  }
                }
              });
    }
    return new Markup(paper, List.copyOf(reports));
  }

  /** Reports that are about no fault. */
  List<MarkedFault.Report> falseAlarms() {
    return reports.stream()
        .filter(report -> paper.faults().stream().noneMatch(fault -> fault.isFoundBy(report)))
        .toList();
  }

  /** Faults that a lawyer marked before any check was run. */
  List<MarkedFault> marked(Predicate<MarkedFault> wanted) {
    return paper.faults().stream().filter(fault -> !fault.byTool()).filter(wanted).toList();
  }

  boolean found(MarkedFault fault) {
    return reports.stream().anyMatch(fault::isFoundBy);
  }

  /**
   * How many faults of some papers were found.
   *
   * @param percent rounded down; 100 if there are none
   */
  record Share(long found, long marked) {
    static Share of(Collection<Markup> papers, Predicate<MarkedFault> wanted) {
      long marked = papers.stream().mapToLong(each -> each.marked(wanted).size()).sum();
      long found =
          papers.stream()
              .mapToLong(each -> each.marked(wanted).stream().filter(each::found).count())
              .sum();
      return new Share(found, marked);
    }

    long percent() {
      return marked == 0 ? 100 : found * 100 / marked;
    }
  }
}
