package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.source.SourceText;
import org.parley.source.Span;

/**
 * Reads plain text: a paragraph ends at a blank line, at a line that begins with a number, and at
 * the row of a table, whose cells stand between bars or tabs.
 */
public final class TextLines {
  private static final Pattern NEW =
      Pattern.compile(
          "^\\s*(?:(?:ARTICLE|Article|SECTION|Section|SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX|Annex"
              + "|APPENDIX|Appendix) [0-9A-Z]+\\b|\\d+(?:\\.\\d+)*[.)]?\\s|\\([a-zA-Z]{1,4}\\)\\s)");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*|\\t+");

  private TextLines() {}

  /** Its paragraphs and rows, each with the line on which it begins. */
  public static List<PaperLine> read(SourceText source) {
    var lines = new ArrayList<PaperLine>();
    int table = 0;
    boolean open = false;
    int number = 0;
    for (String line : source.lines()) {
      number++;
      String text = line.strip();
      boolean row = text.contains("|") || text.contains("\t");
      boolean last = !lines.isEmpty() && lines.get(lines.size() - 1).table() > 0;
      if (text.isEmpty() || text.matches("[|\\s:-]+")) {
        open = open && !text.isEmpty();
      } else if (row) {
        table += last && open ? 0 : 1;
        lines.add(new PaperLine(cells(text), "", false, table, span(source, number)));
        open = true;
      } else if (open && !last && !NEW.matcher(line).find()) {
        PaperLine before = lines.remove(lines.size() - 1);
        lines.add(new PaperLine(before.text() + " " + text, "", false, 0, before.span()));
      } else {
        lines.add(new PaperLine(text, "", false, 0, span(source, number)));
        open = true;
      }
    }
    return List.copyOf(lines);
  }

  private static String cells(String row) {
    return String.join(" | ", BAR.split(row.replaceAll("^\\s*\\||\\|\\s*$", "").strip()));
  }

  private static Span span(SourceText source, int line) {
    return new Span(source.name(), line, 1, 1);
  }
}
