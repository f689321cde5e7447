package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The empty sheets of a workbook besides dashboard and terms, made in the order of its outline. */
final class SheetPages {
  private final Map<TextKey, Canvas> own;
  private final List<Page> declared;

  private SheetPages(Map<TextKey, Canvas> own, List<Page> declared) {
    this.own = own;
    this.declared = declared;
  }

  /** A declared sheet with its empty page. */
  record Page(DeclaredSheet sheet, Canvas canvas) {}

  /**
   * Makes them all.
   *
   * @param names of the sheets that the program writes itself and the deal has, by id
   */
  static SheetPages make(Draft draft, Map<String, TextKey> names) {
    var own = new LinkedHashMap<TextKey, Canvas>();
    var declared = new ArrayList<Page>();
    var rows = new DeclaredRows(draft.input());
    var order = new ArrayList<>(draft.input().declared().order());
    names.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
    for (String id : order) {
      Optional.ofNullable(names.get(id))
          .ifPresent(name -> own.put(name, WorkbookWriter.canvas(draft, draft.say(name))));
      draft
          .input()
          .declared()
          .present(id, rows)
          .map(sheet -> new Page(sheet, WorkbookWriter.canvas(draft, sheet.name())))
          .ifPresent(declared::add);
    }
    return new SheetPages(own, declared);
  }

  /** The page of a sheet that the program writes itself; empty if the deal has none. */
  Optional<Canvas> find(TextKey name) {
    return Optional.ofNullable(own.get(name));
  }

  List<Page> declared() {
    return declared;
  }
}
