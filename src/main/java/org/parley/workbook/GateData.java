package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.value.Period;
import org.parley.value.Row;

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
  static final String START = "excl.grant.start";
  static final String WINDOW = "excl.grant.window";
  static final String SECTION = "excl.gates";
  static final String GRANT_SECTION = "excl.grant";

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
}
