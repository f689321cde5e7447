package org.parley.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sheets that the dashboard does not sum up and that the deal has facts for, by id. */
final class SheetContents {
  private SheetContents() {}

  static Map<String, SheetContent> of(Draft draft) {
    var contents = new LinkedHashMap<String, SheetContent>();
    var rows = new DeclaredRows(draft.input());
    DeclaredSheets declared = draft.input().declared();
    for (String id : declared.order()) {
      declared.present(id, rows).ifPresent(sheet -> contents.put(id, sheet));
    }
    StatementsSheet.of(draft)
        .ifPresent(sheet -> contents.put(StatementsText.SHEET_NAME.file(), sheet));
    return contents;
  }
}
