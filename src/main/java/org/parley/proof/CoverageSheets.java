package org.parley.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what others cover as well, and says at the head of each term sheet what it is for. */
final class CoverageSheets {
  private static final int WIDTH = 110;

  private CoverageSheets() {}

  /**
   * The term sheets, numbered within their agreements.
   *
   * @param made by agreement
   */
  static List<CoverageDeal> of(
      List<AgreementCoverage> agreements, Map<String, List<AgreementCoverage.Found>> made) {
    Map<String, List<AgreementCoverage.Found>> needed = needed(made);
    var deals = new ArrayList<CoverageDeal>();
    var before = new HashSet<CoveredWording>();
    for (AgreementCoverage agreement : agreements) {
      int number = 0;
      for (var found : needed.getOrDefault(agreement.outline().id(), List.of())) {
        number++;
        var fresh = new LinkedHashSet<>(found.used());
        fresh.removeAll(before);
        before.addAll(fresh);
        String head =
            "# Coverage deal %d of the %s.\n%s"
                .formatted(number, agreement.outline().title(), purpose(fresh));
        deals.add(new CoverageDeal(agreement.outline().id() + "-" + number, head + found.sheet()));
      }
    }
    return deals;
  }

  /** A deal that was needed when it was made may have become needless by a later one. */
  private static Map<String, List<AgreementCoverage.Found>> needed(
      Map<String, List<AgreementCoverage.Found>> made) {
    var uses = new HashMap<CoveredWording, Integer>();
    made.values().stream()
        .flatMap(List::stream)
        .flatMap(found -> found.used().stream())
        .forEach(wording -> uses.merge(wording, 1, Integer::sum));
    var needed = new LinkedHashMap<String, List<AgreementCoverage.Found>>();
    made.forEach(
        (agreement, deals) -> {
          var staying = new ArrayList<>(deals);
          for (AgreementCoverage.Found deal : deals) {
            boolean needless = deal.used().stream().allMatch(wording -> count(uses, wording) > 1);
            if (needless && staying.size() > 1) {
              staying.remove(deal);
              deal.used().forEach(wording -> uses.merge(wording, -1, Integer::sum));
            }
          }
          needed.put(agreement, staying);
        });
    return needed;
  }

  private static int count(Map<CoveredWording, Integer> uses, CoveredWording wording) {
    return uses.getOrDefault(wording, 0);
  }

  /** A comment that names the wordings, those of one clause together. */
  private static String purpose(Set<CoveredWording> wordings) {
    if (wordings.isEmpty()) {
      return "# Other term sheets use all its wordings; it is there for the agreement.\n";
    }
    String list =
        wordings.stream().map(CoverageSheets::named).collect(Collectors.joining(", ", "", "."));
    var text = new StringBuilder("# First to use");
    int column = text.length();
    for (String word : list.split(" ")) {
      if (column + 1 + word.length() > WIDTH) {
        text.append("\n#");
        column = 1;
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.append('\n').toString();
  }

  private static String named(CoveredWording wording) {
    return wording.clause().variants().size() == 1 ? wording.clause().id() : wording.toString();
  }
}
