package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;

/**
 * A fact of the deal demands a clause that is not in the agreement, mostly because the deal leaves
 * it out.
 */
abstract class FactNeedsClause implements DealRule {
  private final String fact;
  private final List<String> clauses;

  /**
   * @param fact path of a yes/no term
   * @param clauses ids of which one is enough
   */
  FactNeedsClause(String fact, String... clauses) {
    this.fact = fact;
    this.clauses = List.of(clauses);
  }

  /** The finding at a place. */
  abstract Diagnostic finding(Span span);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    if (agreement.answers().yes(fact)
        && clauses.stream().noneMatch(clause -> in(agreement, clause))) {
      Span place =
          deal.omissions().stream()
              .filter(omission -> clauses.contains(omission.clause()))
              .map(Deal.Omission::span)
              .findFirst()
              .orElseGet(() -> Place.given(agreement, fact));
      findings.report(finding(place));
    }
  }

  private static boolean in(DealAgreement agreement, String clause) {
    String prefix = clause.replace('-', '_') + ".";
    return agreement.answers().byPath().keySet().stream().anyMatch(path -> path.startsWith(prefix));
  }

  /** Competitors that work together need safeguards on what they share. */
  static final class Competitors extends FactNeedsClause {
    Competitors() {
      super("facts.competitors", "core.antitrust", "prog.competition");
    }

    @Override
    Diagnostic finding(Span span) {
      return DiagnosticCode.COMPETITORS_WITHOUT_SAFEGUARDS
          .at(span)
          .withHint(
              "Keep `core.antitrust`, or write `facts.competitors: false` if they do not compete.");
    }
  }

  /** Technology that crosses borders needs somebody who is responsible for export control. */
  static final class Export extends FactNeedsClause {
    Export() {
      super("facts.cross_border", "core.export");
    }

    @Override
    Diagnostic finding(Span span) {
      return DiagnosticCode.EXPORT_WITHOUT_RESPONSIBILITY
          .at(span)
          .withHint(
              "Keep `core.export` and name who is responsible in `core.export.responsibility`, or"
                  + " write `facts.cross_border: false`.");
    }
  }

  /** Open source in the results needs rules on which licenses are allowed. */
  static final class OpenSource extends FactNeedsClause {
    OpenSource() {
      super("facts.open_source", "ip.open-source");
    }

    @Override
    Diagnostic finding(Span span) {
      return DiagnosticCode.OPEN_SOURCE_WITHOUT_RULES
          .at(span)
          .withHint("Keep `ip.open-source`, or write `facts.open_source: false`.");
    }
  }

  /** Personal data needs clauses that not every outline has, so this is a warning. */
  static final class PersonalData extends FactNeedsClause {
    PersonalData() {
      super("facts.personal_data", "data.protection", "sched.data-processing");
    }

    @Override
    Diagnostic finding(Span span) {
      return DiagnosticCode.PERSONAL_DATA_WITHOUT_CLAUSE
          .at(span)
          .withHint(
              "Add by hand: a data processing agreement, a schedule of the data and its purposes,"
                  + " rules on transfers abroad, and the hours within which a breach is reported.");
    }
  }
}
