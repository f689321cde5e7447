package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.playbook.Deviation;

/** The departures from the positions of the side that drafts, as {@code positions} prints them. */
public final class PositionReport {
  private final DealBuild.Result result;

  public PositionReport(DealBuild.Result result) {
    this.result = result;
  }

  /**
   * The lines, gravest first, then the files.
   *
   * @param brief true to count the defaults instead of listing them
   */
  public List<String> lines(boolean brief) {
    var lines = new ArrayList<String>();
    if (result.loaded().deal().draftFor().isEmpty()) {
      lines.add("No side is named under draft_for: positions are not judged.");
      lines.add("");
    }
    List<Deviation> all = result.draft().deviations();
    for (Deviation.Kind kind : Deviation.Kind.values()) {
      List<Deviation> found = all.stream().filter(one -> one.kind() == kind).toList();
      if (!found.isEmpty()) {
        lines.add(heading(kind) + ": " + found.size());
        if (!brief || kind != Deviation.Kind.DEFAULTED) {
          found.forEach(one -> lines.addAll(lines(one)));
        }
        lines.add("");
      }
    }
    result.written().forEach(path -> lines.add("  wrote " + shown(path)));
    result.unchanged().forEach(path -> lines.add("  unchanged " + shown(path)));
    return lines;
  }

  private String shown(String path) {
    return Workspace.shown(result.output()) + "/" + path;
  }

  private static String heading(Deviation.Kind kind) {
    return switch (kind) {
      case WALK_AWAY -> "Walk-away points that were allowed";
      case FALLBACK -> "Fallbacks";
      case OMITTED -> "Clauses left out";
      case SPECIAL -> "Clauses made for this deal";
      case OPEN -> "Open points";
      case DEFAULTED -> "Defaults that nobody decided";
    };
  }

  private static List<String> lines(Deviation deviation) {
    var lines = new ArrayList<String>();
    lines.add(
        "  "
            + deviation.point()
            + " = "
            + deviation.agreed()
            + (deviation.preferred().isEmpty() ? "" : " (preferred: " + deviation.preferred() + ")")
            + (deviation.agreement().isEmpty() ? "" : "  [" + deviation.agreement() + "]")
            + "  "
            + deviation.span());
    detail("reason: ", deviation.reason(), lines);
    detail("usual trade: ", deviation.trade(), lines);
    deviation
        .waiver()
        .ifPresentOrElse(
            waiver -> detail("allowed by ", waiver.who() + ": " + waiver.why(), lines),
            () -> detail("needs approval by ", deviation.approver(), lines));
    return lines;
  }

  private static void detail(String lead, String text, List<String> lines) {
    if (!text.isEmpty()) {
      lines.add("      " + lead + text);
    }
  }
}
