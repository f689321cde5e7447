package org.parley.check.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** A cap counted from fees that may be none, without an amount below which it never falls. */
final class EmptyCapBase implements DraftingCheck {
  private final Language language;
  private final Search cap;
  private final Search base;
  private final Search floor;

  EmptyCapBase(CheckData data, Language language) {
    this.language = language;
    this.cap = data.any("cap");
    this.base = data.any("base");
    this.floor = data.any("floor");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_EMPTY_CAP_BASE;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.CAP_OF_NOTHING,
        DiagnosticCode.CAP_WITHOUT_FEES,
        DiagnosticCode.CAP_ON_NO_FEES);
  }

  @Override
  public void find(Paper paper, Report report) {
    language
        .sentences()
        .of(paper)
        .filter(sentence -> cap.inWhole(sentence).find())
        .forEach(
            sentence -> {
              Matcher found = base.in(sentence);
              if (found.find() && !floor.matcher(paper.section(sentence.passage())).find()) {
                report.found(sentence.passage(), sentence.start() + found.start(), found.group());
              }
            });
  }
}
