package org.parley.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.playbook.Deviation;

/** The departures of all agreements of a deal, as lists that the report's wording loops over. */
final class PlaybookLists {
  /** Name of a list to the kinds of departure in it. */
  private static final Map<String, List<Deviation.Kind>> KINDS =
      Map.of(
          "walk_aways", List.of(Deviation.Kind.WALK_AWAY),
          "fallbacks", List.of(Deviation.Kind.FALLBACK),
          "changed_clauses", List.of(Deviation.Kind.OMITTED, Deviation.Kind.SPECIAL),
          "undecided_terms", List.of(Deviation.Kind.OPEN),
          "defaulted_terms", List.of(Deviation.Kind.DEFAULTED));

  private PlaybookLists() {}

  static Map<String, List<Map<String, String>>> of(List<Deviation> deviations) {
    var lists = new LinkedHashMap<String, List<Map<String, String>>>();
    KINDS.forEach(
        (list, kinds) ->
            lists.put(
                list,
                deviations.stream()
                    .filter(deviation -> kinds.contains(deviation.kind()))
                    .map(PlaybookLists::row)
                    .toList()));
    return lists;
  }

  private static Map<String, String> row(Deviation deviation) {
    var row = new LinkedHashMap<String, String>();
    put(row, "agreement", deviation.agreement());
    put(row, "label", deviation.labelWithAgreement());
    put(row, "point", deviation.point());
    put(row, "agreed", deviation.agreed());
    put(row, "preferred", deviation.preferred());
    put(row, "reason", deviation.reason());
    put(row, "trade", deviation.trade());
    put(row, "approver", deviation.approver());
    deviation.waiver().ifPresent(waiver -> put(row, "waiver", waiver.who() + ": " + waiver.why()));
    return row;
  }

  private static void put(Map<String, String> row, String column, String text) {
    if (!text.isEmpty()) {
      row.put(column, text);
    }
  }
}
