package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.workbook.DeclaredOrigin.Kind;
import org.parley.workbook.draft.DraftBook;

/**
 * The formulas of a declared sheet: Excel's own, in which {@code [@column]} is the cell of the row,
 * {@code [column]} the whole column, and {@code part[column]} one of another part.
 */
final class DeclaredFormulas {
  private static final Pattern NAMED =
      Pattern.compile("\"(?:[^\"]|\"\")*\"|([a-z_]*)\\[(@?)([a-z0-9_]+)]");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"]|\"\")*\"");

  /** Names of the workbook, and addresses of cells, which no declared formula may use. */
  private static final Pattern DEFINED_NAME =
      Pattern.compile("\\b[A-Z][A-Za-z]+\\b(?!\\()|\\$?[A-Z]{1,3}\\$?[0-9]+");

  private static final Set<String> NAMES = Set.of("AsOfDate", "EffectiveDate", "TRUE", "FALSE");

  private static final FormulaParsingWorkbook NO_CELLS = new DraftBook(Styles.USUAL).formulas();

  private DeclaredFormulas() {}

  /** A name in brackets. */
  record Named(String part, boolean ofRow, String column) {
    @Override
    public String toString() {
      return part + "[" + (ofRow ? "@" : "") + column + "]";
    }
  }

  /** The names in brackets of a formula, in order. */
  static List<Named> names(String formula) {
    var names = new ArrayList<Named>();
    Matcher matcher = NAMED.matcher(formula);
    while (matcher.find()) {
      named(matcher).ifPresent(names::add);
    }
    return names;
  }

  /** The words that a formula may give; those that it compares with are not among them. */
  static List<String> results(String formula) {
    return LITERAL
        .matcher(formula)
        .results()
        .filter(match -> match.start() == 0 || "=<>".indexOf(formula.charAt(match.start() - 1)) < 0)
        .map(match -> formula.substring(match.start() + 1, match.end() - 1))
        .toList();
  }

  /** True if the formula itself asks whether there is a figure. */
  static boolean tests(String formula, Named named) {
    return formula.contains("ISNUMBER(" + named + ")");
  }

  /** The formula with an address for each name. */
  static String placed(String formula, Function<Named, String> address) {
    return NAMED
        .matcher(formula)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(3) == null
                        ? match.group()
                        : address.apply(
                            new Named(match.group(1), !match.group(2).isEmpty(), match.group(3)))));
  }

  private static Optional<Named> named(Matcher matcher) {
    return matcher.group(3) == null
        ? Optional.empty()
        : Optional.of(new Named(matcher.group(1), !matcher.group(2).isEmpty(), matcher.group(3)));
  }

  /** Reports names that no column has, functions outside the list, and rows that have no source. */
  static void check(DeclaredSheet sheet, Findings findings) {
    for (DeclaredPart part : sheet.parts()) {
      for (DeclaredColumn column : part.columns()) {
        if (column.kind() == Kind.FORMULA) {
          check(sheet, part, column.formula(), column.span(), findings);
        }
      }
      part.timeline()
          .ifPresent(
              bars -> {
                known(part, bars.from(), bars.span(), findings);
                known(part, bars.to(), bars.span(), findings);
              });
      part.label().ifPresent(column -> known(part, column, part.span(), findings));
      part.payments()
          .ifPresent(
              payments ->
                  payments
                      .columns()
                      .forEach(column -> known(part, column, payments.span(), findings)));
      part.totals()
          .forEach(
              (column, formula) -> {
                known(part, column, part.span(), findings);
                check(sheet, part, formula, part.span(), findings);
              });
    }
  }

  private static void check(
      DeclaredSheet sheet, DeclaredPart own, String formula, Span span, Findings findings) {
    for (Named named : names(formula)) {
      Optional<DeclaredPart> part =
          named.part().isEmpty()
              ? Optional.of(own)
              : sheet.parts().stream().filter(p -> p.id().equals(named.part())).findFirst();
      if (part.isEmpty() || named.ofRow() && !named.part().isEmpty()) {
        findings.report(DiagnosticCode.WORKBOOK_UNKNOWN_COLUMN, span, named.part());
      } else {
        known(part.get(), named.column(), span, findings);
      }
    }
    String bare = LITERAL.matcher(NAMED.matcher(formula).replaceAll("0")).replaceAll("0");
    Set<String> outside = new LinkedHashSet<>(FormulaText.calls(bare));
    outside.removeAll(FormulaText.FUNCTIONS);
    DEFINED_NAME
        .matcher(bare)
        .results()
        .map(java.util.regex.MatchResult::group)
        .filter(name -> !NAMES.contains(name))
        .forEach(outside::add);
    outside.forEach(
        name -> findings.report(DiagnosticCode.WORKBOOK_BAD_FORMULA, span, formula, name));
    if (outside.isEmpty()) {
      readable(formula, span, findings);
    }
  }

  private static void readable(String formula, Span span, Findings findings) {
    String bare = placed(formula, named -> "A1");
    for (String name : NAMES) {
      bare = bare.replaceAll("\\b" + name + "\\b", "1");
    }
    try {
      FormulaParser.parse(bare, NO_CELLS, FormulaType.CELL, -1);
    } catch (FormulaParseException failure) {
      findings.report(
          DiagnosticCode.WORKBOOK_UNREADABLE_FORMULA,
          span,
          formula,
          String.valueOf(failure.getMessage()));
    }
  }

  private static void known(DeclaredPart part, String column, Span span, Findings findings) {
    if (!part.has(column)) {
      List<String> ids =
          Stream.concat(
                  part.columns().stream().map(DeclaredColumn::id),
                  part.facts().stream().map(DeclaredFact::id))
              .toList();
      var diagnostic = DiagnosticCode.WORKBOOK_UNKNOWN_COLUMN.at(span, column);
      findings.report(DidYouMean.hint(column, ids).map(diagnostic::withHint).orElse(diagnostic));
    }
  }
}
