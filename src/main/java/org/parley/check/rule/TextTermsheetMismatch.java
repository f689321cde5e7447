package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Printed values that are not the deal's, figures typed into the wording, facts stated twice in two
 * ways.
 */
final class TextTermsheetMismatch implements DraftingCheck {
  private final Search figure;
  private final Search example;
  private final Map<String, Search> facts;

  TextTermsheetMismatch(CheckData data) {
    this.figure = data.exact("figure");
    this.example = data.pattern("example");
    this.facts = data.patterns("facts");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_TEXT_TERMSHEET_MISMATCH;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(DiagnosticCode.NOT_APPLICABLE);
  }

  @Override
  public void find(Paper paper, Report report) {
    paper.body().forEach(passage -> values(passage, report));
    paper.prose().filter(passage -> !passage.clause().isEmpty()).forEach(p -> typed(p, report));
    facts.values().forEach(fact -> twice(fact, paper, report));
  }

  private static void values(Passage passage, Report report) {
    for (Passage.Value value : passage.values()) {
      String printed = passage.text().substring(value.start(), value.end());
      if (!value.allowed().isEmpty() && !value.allowed().contains(printed)) {
        report.found(passage, value.start(), printed + " / " + value.term());
      }
    }
  }

  /** A figure in the library's own words that a deal could want to change. */
  private void typed(Passage passage, Report report) {
    Matcher found = figure.in(passage);
    while (found.find()) {
      if (!passage.filled(found.start(), found.end()) && !example(passage)) {
        report.found(passage, found.start(), found.group());
      }
    }
  }

  private boolean example(Passage passage) {
    return example.matcher(passage.text() + " " + passage.article()).find();
  }

  /** A fact that the paper states twice, in two ways. */
  private static void twice(Search fact, Paper paper, Report report) {
    var first = new ArrayList<String>();
    paper
        .body()
        .forEach(
            passage -> {
              Matcher found = fact.in(passage);
              while (found.find()) {
                String value =
                    found.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
                if (!first.isEmpty() && !first.get(0).equals(value)) {
                  report.found(passage, found.start(1), found.group(1) + " / " + first.get(0));
                }
                first.add(value);
              }
            });
  }
}
