package org.parley.deal.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.choice.ChoiceKind;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Row;

/**
 * The weights and scores of a choice name criteria and options that it has, each criterion has a
 * weight, and nothing is scored twice.
 */
final class ChoicesFit implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement document, Findings findings) {
    for (ChoiceKind kind : ChoiceKind.values()) {
      check(document, kind, findings);
    }
  }

  private static void check(DealAgreement document, ChoiceKind kind, Findings findings) {
    Answers answers = document.answers();
    Set<String> criteria = keys(answers.rows(kind.criteriaPath()));
    Set<String> options = keys(answers.rows(kind.optionsPath()));
    if (criteria.isEmpty() || options.isEmpty()) {
      return;
    }
    checkWeights(document, kind, criteria, findings);
    var scored = new HashSet<List<String>>();
    for (Row row : scores(answers, kind, criteria, options)) {
      known(row, kind.optionColumn(), options, kind.optionsPath(), findings);
      known(row, "criterion", criteria, kind.criteriaPath(), findings);
      List<String> pair = List.of(text(row, kind.optionColumn()), text(row, "criterion"));
      if (!scored.add(pair)) {
        findings.report(
            DiagnosticCode.SCORED_TWICE
                .at(row.span(), pair.get(0), pair.get(1))
                .withHint("Keep one of the rows of `" + kind.scoresPath() + "`."));
      }
    }
  }

  /** Weights that name no criterion stand where the deal replaced the criteria, or mistyped. */
  private static void checkWeights(
      DealAgreement document, ChoiceKind kind, Set<String> criteria, Findings findings) {
    List<Row> weights = document.answers().rows(kind.weightsPath());
    if (weights.isEmpty()) {
      return;
    }
    Span place = Place.given(document, kind.weightsPath(), kind.criteriaPath());
    boolean own = isGiven(document.answers(), kind.weightsPath());
    for (Row row : weights) {
      if (!criteria.contains(row.key())) {
        Span span = own ? row.span() : place;
        findings.report(unknown(span, row.key(), criteria, kind.criteriaPath()));
      }
    }
    Set<String> weighed = keys(weights);
    criteria.stream()
        .filter(criterion -> !weighed.contains(criterion))
        .map(
            criterion ->
                DiagnosticCode.CRITERION_WITHOUT_WEIGHT
                    .at(place, criterion, kind.weightsPath())
                    .withHint(
                        "Give it a weight, if only 0%; the weights of all criteria add up to 100%."))
        .forEach(findings::report);
  }

  private static boolean isGiven(Answers answers, String path) {
    return answers.find(path).filter(answered -> !answered.defaulted()).isPresent();
  }

  /**
   * The scores, without those of the library on what the deal replaced: they have lost their place,
   * and what stands there now has none.
   */
  private static List<Row> scores(
      Answers answers, ChoiceKind kind, Set<String> criteria, Set<String> options) {
    String library =
        answers
            .find(kind.scoresPath())
            .map(Answered::declaration)
            .map(term -> term.span().file())
            .orElse("");
    return answers.rows(kind.scoresPath()).stream()
        .filter(
            row ->
                !row.span().file().equals(library)
                    || criteria.contains(text(row, "criterion"))
                        && options.contains(text(row, kind.optionColumn())))
        .toList();
  }

  private static void known(
      Row row, String column, Collection<String> names, String table, Findings findings) {
    row.text(column)
        .filter(name -> !names.contains(name))
        .map(name -> unknown(Place.cell(row, column), name, names, table))
        .ifPresent(findings::report);
  }

  private static Diagnostic unknown(
      Span span, String name, Collection<String> names, String table) {
    var diagnostic = DiagnosticCode.UNKNOWN_IN_CHOICE.at(span, name, table);
    return DidYouMean.hint(name, names)
        .map(diagnostic::withHint)
        .orElse(diagnostic)
        .withHint("Names: " + names.stream().sorted().collect(Collectors.joining(", ")) + ".");
  }

  private static Set<String> keys(List<Row> rows) {
    return rows.stream().map(Row::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String text(Row row, String column) {
    return row.text(column).orElse("");
  }
}
