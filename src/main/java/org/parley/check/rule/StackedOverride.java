package org.parley.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Clauses that prevail over everything, over each other, or over nothing that is named. */
final class StackedOverride implements DraftingCheck {
  private final Search overAll;
  private final Search nameless;
  private final Search over;

  StackedOverride(CheckData data) {
    this.overAll = data.any("over_all");
    this.nameless = data.any("nameless");
    this.over = data.pattern("over");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_STACKED_OVERRIDE;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    var first = new ArrayList<Passage>();
    var over = new HashMap<String, Set<String>>();
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher all = overAll.in(passage);
              while (all.find()) {
                if (!first.isEmpty()) {
                  report.found(passage, all.start(), all.group());
                }
                first.add(passage);
              }
              Matcher named = nameless.in(passage);
              while (named.find()) {
                report.found(passage, named.start(), named.group());
              }
              circle(passage, over, report);
            });
  }

  private void circle(Passage passage, Map<String, Set<String>> over, Report report) {
    String own = section(passage.number());
    Matcher found = this.over.in(passage);
    while (!own.isEmpty() && found.find()) {
      String other = section(found.group(1));
      over.computeIfAbsent(own, key -> new HashSet<>()).add(other);
      if (!own.equals(other) && over.getOrDefault(other, Set.of()).contains(own)) {
        report.found(passage, found.start(), own + " / " + other);
      }
    }
  }

  private static String section(String number) {
    return number.replaceAll("\\(.*|\\.$", "");
  }
}
