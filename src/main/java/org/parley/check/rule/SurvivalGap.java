package org.parley.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * A clause on survival that leaves out what the paper needs after its end, or relies on the nature
 * of a clause.
 */
final class SurvivalGap implements DraftingCheck {
  private record Subject(String name, Search inPaper, Search named) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*|\\b[IVX]{1,6}\\b");

  private final Search survival;
  private final Search nature;
  private final List<Subject> subjects;

  SurvivalGap(CheckData data) {
    this.survival = data.pattern("survival");
    this.nature = data.pattern("nature");
    this.subjects =
        data.groups("subjects").stream()
            .map(each -> new Subject(each.group(), each.pattern("in_paper"), each.pattern("named")))
            .toList();
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SURVIVAL_GAP;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    List<Passage> clauses = paper.prose().filter(passage -> survival.in(passage).find()).toList();
    if (clauses.isEmpty()) {
      return;
    }
    String said = clauses.stream().map(paper::section).collect(Collectors.joining(" "));
    String named = said + " " + titles(said, paper);
    Passage first = clauses.get(0);
    if (nature.matcher(said).find()
        && subjects.stream().noneMatch(s -> s.named.matcher(named).find())) {
      report.found(first, 0, "anything but what survives by its nature");
      return;
    }
    subjects.stream()
        .filter(subject -> paper.says(subject.inPaper) && !subject.named.matcher(named).find())
        .forEach(subject -> report.found(first, 0, subject.name));
  }

  /** What stands in the articles and sections that a text refers to by number. */
  private static String titles(String said, Paper paper) {
    var titles = new StringBuilder();
    Matcher number = NUMBER.matcher(said);
    while (number.find()) {
      String wanted = number.group();
      paper.passages().stream()
          .filter(passage -> passage.number().equals(wanted) || passage.article().equals(wanted))
          .map(passage -> title(passage, wanted))
          .distinct()
          .forEach(title -> titles.append(title).append(' '));
    }
    return titles.toString();
  }

  /** An article is known by its heading, a section of it by its words. */
  private static String title(Passage passage, String wanted) {
    if (!passage.article().equals(wanted)) {
      return passage.text();
    }
    boolean whole = passage.heading().isEmpty() || passage.number().equals(wanted);
    return passage.heading() + (whole ? " " + passage.text() : "");
  }
}
