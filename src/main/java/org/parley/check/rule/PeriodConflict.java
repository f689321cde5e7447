package org.parley.check.rule;

import java.util.List;
import java.util.Set;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Two periods of a paper of which the one must be shorter than the other, and is not. */
final class PeriodConflict implements DraftingCheck {
  private record Rule(
      String name, List<Search> shorter, List<Search> longer, boolean equalAllowed) {}

  private final List<Rule> rules;
  private final PrintedPeriod.Words words;

  PeriodConflict(CheckData data) {
    this.words = new PrintedPeriod.Words(data.numbers("numbers"), data.numbers("days"));
    String period = words.in(data.text("period"));
    this.rules =
        data.groups("rules").stream()
            .map(
                rule ->
                    new Rule(
                        rule.group(),
                        rule.list("shorter", period),
                        rule.list("longer", period),
                        rule.text("equal").equals("allowed")))
            .toList();
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_PERIOD_CONFLICT;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.NOTICE_UNDER_CURE,
        DiagnosticCode.RENEWAL_NOTICE_TOO_LONG,
        DiagnosticCode.AUDIT_BEYOND_RECORDS,
        DiagnosticCode.LICENSE_UNDER_WIND_DOWN,
        DiagnosticCode.OBJECTION_AFTER_DUE,
        DiagnosticCode.TRANSITION_OVER_TERM,
        DiagnosticCode.SUBSCRIPTION_NOTICE_TOO_LONG,
        DiagnosticCode.DELETION_BEFORE_EXPORT,
        DiagnosticCode.DUE_BEFORE_STATEMENT);
  }

  @Override
  public void find(Paper paper, Report report) {
    for (Rule rule : rules) {
      PrintedPeriod.first(rule.longer, paper, words)
          .ifPresent(
              longer ->
                  PrintedPeriod.first(rule.shorter, paper, words)
                      .filter(shorter -> conflict(shorter, longer, rule))
                      .ifPresent(
                          shorter ->
                              report.found(
                                  shorter.passage(),
                                  shorter.start(),
                                  rule.name + ": " + shorter.words() + ", " + longer.words())));
    }
  }

  private static boolean conflict(PrintedPeriod shorter, PrintedPeriod longer, Rule rule) {
    return rule.equalAllowed ? shorter.days() > longer.days() : shorter.days() >= longer.days();
  }
}
