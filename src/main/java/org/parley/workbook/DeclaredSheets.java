package org.parley.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.yaml.YamlNode;

/** The order of a workbook's sheets, and those that are declared as data. */
public final class DeclaredSheets {
  /** Sheets that the program writes itself, in their usual order; no declared ones. */
  public static final DeclaredSheets NONE = new DeclaredSheets(WorkbookTexts.FILES, Map.of());

  private final List<String> order;
  private final Map<String, DeclaredSheet> sheets;

  private DeclaredSheets(List<String> order, Map<String, DeclaredSheet> sheets) {
    this.order = List.copyOf(order);
    this.sheets = Map.copyOf(sheets);
  }

  /**
   * Reads the declared ones among the sheets and finds every fault at once.
   *
   * @param order ids of all sheets
   * @param files root node by file name without {@code .yaml}; files that hold only the words of a
   *     sheet of the program are passed by
   */
  public static Outcome<DeclaredSheets> read(List<String> order, Map<String, YamlNode> files) {
    var findings = new Findings();
    var sheets = new LinkedHashMap<String, DeclaredSheet>();
    for (String id : order) {
      Optional.ofNullable(files.get(id))
          .filter(DeclaredSheetReader::declares)
          .flatMap(file -> DeclaredSheetReader.read(id, file, findings))
          .ifPresent(sheet -> sheets.put(id, sheet));
    }
    return Outcome.unlessErrors(new DeclaredSheets(order, sheets), findings);
  }

  /** Ids of all sheets. */
  List<String> order() {
    return order;
  }

  /** The declared sheet with this name on its tab. */
  Optional<DeclaredSheet> named(String name) {
    return sheets.values().stream()
        .filter(sheet -> WorkbookUtil.createSafeSheetName(sheet.name()).equals(name))
        .findFirst();
  }

  /** A declared sheet, if it is one and the deal has facts for it. */
  Optional<DeclaredSheet> present(String id, WorkbookInput input) {
    return Optional.ofNullable(sheets.get(id)).filter(sheet -> sheet.isPresent(input));
  }
}
