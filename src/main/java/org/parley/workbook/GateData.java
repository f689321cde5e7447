package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.economics.Gate;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of exclusivity.
 *
 * @param serving the agreement that it stands in
 * @param gates rows of the gates; may be none
 * @param start of the window; empty if open or not stated
 * @param window how long; empty if open or not stated
 */
record GateData(
    Serving serving, List<Row> gates, Optional<LocalDate> start, Optional<Period> window) {
  static final String GATES = "excl.gates.gates";
  static final String REPORT = "excl.gates.report";
  static final String VERIFY = "excl.gates.verify";
  static final String EXCUSE_LIMIT = "excl.gates.excuse_limit";
  static final String START = "excl.grant.start";
  static final String WINDOW = "excl.grant.window";
  static final String VARIANT = "excl.grant.variant";
  static final String VERTICALS = "excl.grant.verticals";
  static final String CUSTOMERS = "excl.grant.customers";
  static final String ESCALATE = "excl.ladder.escalate";
  static final String SECTION = "excl.gates";
  static final String GRANT_SECTION = "excl.grant";
  static final String LADDER_SECTION = "excl.ladder";

  /** Reads it; empty if no agreement grants exclusivity. */
  static Optional<GateData> of(WorkbookInput input) {
    return Serving.of(input, List.of(GATES, WINDOW, START))
        .map(
            serving ->
                new GateData(
                    serving,
                    serving.answers().rows(GATES),
                    serving.answers().date(START),
                    serving.answers().period(WINDOW)));
  }

  String section() {
    return serving.section(SECTION, GRANT_SECTION);
  }

  /** A gate as the economics see it. */
  Gate gate(int at) {
    Row row = gates.get(at);
    Answers answers = serving.answers();
    return new Gate(
        row.number("target"),
        row.known("test_date", Value.Day.class).map(Value.Day::date),
        row.known("cure", Period.class),
        answers.period(REPORT),
        answers.period(VERIFY),
        answers.period(EXCUSE_LIMIT));
  }

  /** True if the window starts with the first commercial supply. */
  boolean startsWithLaunch() {
    return serving.answers().choice(VARIANT).filter("first-mover-window"::equals).isPresent();
  }

  /** True if a second missed gate makes everything non-exclusive. */
  boolean escalates() {
    return serving.answers().yes(ESCALATE);
  }

  /** Verticals and customers whose window differs from the general one. */
  List<Row> parts() {
    Answers answers = serving.answers();
    List<Row> all =
        answers.rows(VERTICALS).isEmpty() ? answers.rows(CUSTOMERS) : answers.rows(VERTICALS);
    return all.stream()
        .filter(row -> row.cell("window").isPresent() || row.cell("until").isPresent())
        .toList();
  }
}
