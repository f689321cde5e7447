package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a review of the workbook reports on: a trigger, a payment, a deadline. Its state
 * is a formula over the sheet on which it stands.
 *
 * @param label what it is
 * @param section of the agreement that it rests on
 * @param severity formula with the number of a {@link NoticeSeverity}
 * @param state formula with the words of its state
 * @param due formula with the day by which something is to be done; empty text if nothing is
 * @param figure formula with a score or an amount; empty text if there is none
 * @param currency of the figure, if it is an amount
 * @param overdue formula with the part of the amount whose day has passed
 * @param calls what is to be done then; the first whose condition holds counts
 */
record Notice(
    NoticeKind kind,
    Label label,
    String section,
    String severity,
    String state,
    Optional<String> due,
    Optional<String> figure,
    Optional<String> currency,
    Optional<String> overdue,
    List<Call> calls) {
  /** A formula without a result. */
  static final String NOTHING = "\"\"";

  private static final Set<NoticeKind> COMMITMENTS =
      Set.of(NoticeKind.COMMITMENT, NoticeKind.PAYMENT);

  Notice {
    calls = List.copyOf(calls);
  }

  /**
   * What a notice is about: words of the deal, or cells in which people write.
   *
   * @param formula true if the text is a formula
   */
  record Label(String text, boolean formula) {
    static Label of(String words) {
      return new Label(words, false);
    }
  }

  /**
   * What is to be done in a state.
   *
   * @param when condition as a formula
   * @param text in the words of the agreement, or of the sheet
   */
  record Call(String when, String text) {}

  /** True if it has a day at times, by which something is to be delivered or paid. */
  boolean commits() {
    return due.isPresent() && COMMITMENTS.contains(kind);
  }

  /** True if it has a day at times, by which something else is to be done. */
  boolean waits() {
    return due.isPresent() && !COMMITMENTS.contains(kind);
  }

  /** A severity formula from a cell with a state code. */
  static String severity(Place code, List<Integer> fired, List<Integer> near) {
    return "IF(%s,2,IF(%s,1,0))".formatted(oneOf(code, fired), oneOf(code, near));
  }

  private static String oneOf(Place code, List<Integer> codes) {
    return codes.isEmpty()
        ? "FALSE"
        : FormulaText.call(
            "OR", codes.stream().map(number -> code.there() + "=" + number).toList());
  }

  /** A notice about a state that has its own words, with one call for whatever is not quiet. */
  static Notice of(
      NoticeKind kind, String label, String section, String severity, Place state, String call) {
    return new Notice(
        kind,
        Label.of(label),
        section,
        severity,
        state.there(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        call.isEmpty() ? List.of() : List.of(new Call("TRUE", call)));
  }

  /** With other words of its state. */
  Notice state(String formula) {
    return new Notice(
        kind, label, section, severity, formula, due, figure, currency, overdue, calls);
  }

  Notice due(String formula) {
    return new Notice(
        kind,
        label,
        section,
        severity,
        state,
        Optional.of(formula),
        figure,
        currency,
        overdue,
        calls);
  }

  Notice figure(String formula) {
    return new Notice(
        kind, label, section, severity, state, due, Optional.of(formula), currency, overdue, calls);
  }

  /** An amount to pay, and the part of it that is overdue. */
  Notice amount(String formula, String in, String late) {
    return new Notice(
        kind,
        label,
        section,
        severity,
        state,
        due,
        Optional.of(formula),
        Optional.of(in),
        Optional.of(late),
        calls);
  }
}
