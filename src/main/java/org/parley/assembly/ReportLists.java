package org.parley.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.contract.Inline;
import org.parley.playbook.Deviation;

/**
 * Lists that the wording of a report loops over and that no term sheet holds.
 *
 * @param rows name of a list, one of {@code BuiltIns.REPORT_LISTS}, to its rows; a column without
 *     words is left out
 */
public record ReportLists(Map<String, List<Map<String, String>>> rows) {
  /** For whatever goes to the other side, so that no wording there can print them. */
  public static final ReportLists NONE = new ReportLists(Map.of());

  public ReportLists {
    rows = Map.copyOf(rows);
  }

  /** The departures from the positions of the side that drafts. */
  public static ReportLists of(List<Deviation> deviations) {
    return new ReportLists(PlaybookLists.of(deviations));
  }

  /** The rows of a list as wording prints them. */
  List<Map<String, List<Inline>>> printed(String list) {
    return texts(list).stream().map(ReportLists::printed).toList();
  }

  List<Map<String, String>> texts(String list) {
    return rows.getOrDefault(list, List.of());
  }

  private static Map<String, List<Inline>> printed(Map<String, String> row) {
    return row.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                cell -> List.of(new Inline.Words(cell.getValue())),
                (first, second) -> first,
                LinkedHashMap::new));
  }
}
