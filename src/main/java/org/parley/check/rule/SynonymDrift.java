package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Two labels of one family in one paper; the rarer one is reported. */
final class SynonymDrift implements DraftingCheck {
  private record Use(String name, Passage passage, int start, String words) {}

  private final List<Map<String, Search>> families;

  SynonymDrift(CheckData data) {
    this.families =
        data.groups("families").stream()
            .map(
                family -> {
                  var patterns = new LinkedHashMap<String, Search>();
                  family
                      .node()
                      .entries()
                      .forEach(label -> patterns.put(label.name(), family.exact(label.name())));
                  return Map.copyOf(patterns);
                })
            .toList();
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SYNONYM_DRIFT;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    families.forEach(family -> find(family, paper, report));
  }

  private static void find(Map<String, Search> family, Paper paper, Report report) {
    var uses = new TreeMap<String, List<Use>>();
    family.forEach(
        (name, pattern) -> {
          List<Use> found = uses(name, pattern, paper);
          if (!found.isEmpty()) {
            uses.put(name, found);
          }
        });
    uses.values().stream()
        .max(Comparator.comparing(List::size))
        .ifPresent(
            most ->
                uses.values().stream()
                    .filter(others -> others != most)
                    .flatMap(List::stream)
                    .forEach(
                        use ->
                            report.found(
                                use.passage, use.start, use.words + " / " + most.get(0).words)));
  }

  private static List<Use> uses(String name, Search pattern, Paper paper) {
    var uses = new ArrayList<Use>();
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher found = pattern.in(passage);
              while (found.find()) {
                if (!passage.filled(found.start(), found.end())) {
                  uses.add(new Use(name, passage, found.start(), found.group()));
                }
              }
            });
    return uses;
  }
}
