package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.assembly.Selection;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.playbook.AnswerWords;
import org.parley.playbook.Deviation;

/**
 * What a build prints: files, open points, defaults with reasons, and what wants a person's
 * attention.
 */
public final class BuildReport {
  private final DealBuild.Result result;
  private final AnswerWords words;

  public BuildReport(DealBuild.Result result) {
    this.result = result;
    this.words = AnswerWords.of(result.loaded().library(), result.loaded().deal());
  }

  /**
   * The lines of the report: the defaults first, what a person must act on last, where a terminal
   * still shows it.
   *
   * @param brief true to count the defaults instead of listing them
   */
  public List<String> lines(boolean brief) {
    var lines = new ArrayList<String>();
    lines.addAll(defaults(brief));
    lines.addAll(attention());
    lines.addAll(open());
    lines.addAll(section("Files:", files(), true));
    if (result.loaded().deal().agreements().isEmpty()) {
      lines.add(
          "The agreements of this deal are drafted outside the library: no agreement, report on"
              + " positions or workbook was made.");
    }
    if (!result.recovered().isEmpty()) {
      lines.add(result.recovered());
    }
    return lines;
  }

  private List<String> files() {
    var files = new ArrayList<String>();
    String folder = Workspace.shown(result.output());
    result.written().forEach(path -> files.add("  wrote " + folder + "/" + path));
    result.unchanged().forEach(path -> files.add("  unchanged " + folder + "/" + path));
    return files;
  }

  private List<Answered> answers() {
    return ReportedAnswers.of(result.loaded());
  }

  private List<String> open() {
    List<String> open =
        answers().stream()
            .flatMap(answered -> answered.open().stream())
            .map(place -> "  " + place.path() + "  " + place.label() + "  (" + place.span() + ")")
            .distinct()
            .toList();
    return section("Open points: " + open.size(), open, true);
  }

  private List<String> defaults(boolean brief) {
    var defaults =
        new ArrayList<>(
            answers().stream().filter(Answered::defaulted).map(this::defaulted).toList());
    answers().stream()
        .filter(answered -> !answered.changedRows().isEmpty())
        .map(BuildReport::changed)
        .forEach(defaults::add);
    return section("Defaults taken: " + defaults.size(), defaults, !brief);
  }

  /** A table of the library in which the deal changed single rows. */
  private static String changed(Answered answered) {
    return "  "
        + answered.path()
        + " = the default but for changed row "
        + String.join(", ", answered.changedRows())
        + ", because "
        + answered.declaration().because();
  }

  private String defaulted(Answered answered) {
    return "  "
        + answered.path()
        + " = "
        + words.print(answered)
        + ", because "
        + answered.declaration().because();
  }

  private List<String> attention() {
    var lines = new ArrayList<String>();
    for (Deal.Omission omission : result.loaded().deal().omissions()) {
      lines.add(
          "  left out: "
              + omission.clause()
              + ", because "
              + omission.reason()
              + "  ("
              + omission.span()
              + ")");
    }
    for (Assembly.Assembled agreement : result.draft().agreements()) {
      for (Selection.Selected selected : agreement.selection().all()) {
        if (selected.clause().special()) {
          lines.add(
              "  made for this deal: "
                  + selected.clause().id()
                  + " in "
                  + agreement.agreement().id());
        }
      }
    }
    lines.addAll(allowed());
    result
        .loaded()
        .warnings()
        .forEach(warning -> lines.add("  " + warning.span() + ": " + warning.message()));
    return section("Wants attention: " + lines.size(), lines, true);
  }

  /** What the side of the draft should refuse, and somebody has allowed. */
  private List<String> allowed() {
    return result.draft().deviations().stream()
        .filter(deviation -> deviation.kind() == Deviation.Kind.WALK_AWAY)
        .flatMap(
            deviation ->
                deviation.waiver().stream()
                    .map(
                        waiver ->
                            "  allowed by "
                                + waiver.who()
                                + ": "
                                + deviation.point()
                                + " = "
                                + deviation.agreed()
                                + ", because "
                                + waiver.why()))
        .toList();
  }

  private static List<String> section(String head, List<String> lines, boolean listed) {
    var section = new ArrayList<String>();
    if (!lines.isEmpty()) {
      section.add(head);
      if (listed) {
        section.addAll(lines);
      }
      section.add("");
    }
    return section;
  }
}
