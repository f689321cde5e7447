package org.parley.workbook.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;

/** The texts of a workbook's cells, each once: cells point to their places. */
final class SharedTexts {
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private int uses;

  private SharedTexts() {}

  /** Those of all cells, sheet by sheet. */
  static SharedTexts of(List<DraftSheet> sheets) {
    var texts = new SharedTexts();
    for (DraftSheet sheet : sheets) {
      for (DraftRow row : sheet.rows()) {
        row.cells().forEach(cell -> texts.note(cell.content()));
      }
    }
    return texts;
  }

  private void note(CellContent content) {
    if (content instanceof CellContent.Words words) {
      uses++;
      places.putIfAbsent(words.text(), places.size());
    }
  }

  /** The 0-based place of a text that a cell holds. */
  int place(String text) {
    return Objects.requireNonNull(places.get(text));
  }

  /** The part of the file that holds them. */
  byte[] xml() {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"");
    xml.append(uses).append("\" uniqueCount=\"").append(places.size()).append("\">");
    for (String text : places.keySet()) {
      xml.append(keepsSpaces(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
      XmlText.append(xml, text);
      xml.append("</t></si>");
    }
    return xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean keepsSpaces(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0);
  }
}
