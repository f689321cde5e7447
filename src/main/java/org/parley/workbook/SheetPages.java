package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The empty sheets of a workbook besides dashboard and terms, made in the order of its outline. */
final class SheetPages {
  private final Map<TextKey, Canvas> summed;
  private final List<Page> others;

  private SheetPages(Map<TextKey, Canvas> summed, List<Page> others) {
    this.summed = summed;
    this.others = others;
  }

  /** A sheet with its empty page. */
  record Page(SheetContent content, Canvas canvas) {
    void write(Draft draft) {
      content.write(draft, canvas);
    }
  }

  /**
   * Makes them all.
   *
   * @param names of the sheets that the dashboard sums up and the deal has, by id
   */
  static SheetPages make(Draft draft, Map<String, TextKey> names) {
    var summed = new LinkedHashMap<TextKey, Canvas>();
    var others = new ArrayList<Page>();
    Map<String, SheetContent> contents = SheetContents.of(draft);
    var order = new ArrayList<>(draft.input().declared().order());
    Stream.concat(names.keySet().stream(), contents.keySet().stream())
        .filter(id -> !order.contains(id))
        .forEach(order::add);
    for (String id : order) {
      Optional.ofNullable(names.get(id))
          .ifPresent(name -> summed.put(name, WorkbookWriter.canvas(draft, draft.say(name))));
      Optional.ofNullable(contents.get(id))
          .map(content -> new Page(content, WorkbookWriter.canvas(draft, content.name())))
          .ifPresent(others::add);
    }
    return new SheetPages(summed, others);
  }

  /** The page of a sheet that the dashboard sums up; empty if the deal has none. */
  Optional<Canvas> find(TextKey name) {
    return Optional.ofNullable(summed.get(name));
  }

  List<Page> others() {
    return others;
  }
}
