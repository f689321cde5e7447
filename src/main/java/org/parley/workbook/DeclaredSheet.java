package org.parley.workbook;

import java.util.List;
import org.parley.source.Span;

/**
 * A sheet that {@code templates/workbook} declares as data.
 *
 * @param id the file's name without {@code .yaml}
 * @param name on the tab
 * @param title above the sheet
 * @param purpose what it is for; may have the place {@code section}
 * @param serves places of agreements of which the first that the deal has is the section
 * @param needs terms of which one must be answered for the sheet to be there
 * @param parts one above the other
 */
record DeclaredSheet(
    String id,
    String name,
    String title,
    TextTemplate purpose,
    List<String> serves,
    List<String> needs,
    List<DeclaredPart> parts,
    Span span)
    implements SheetContent {
  DeclaredSheet {
    serves = List.copyOf(serves);
    needs = List.copyOf(needs);
    parts = List.copyOf(parts);
  }

  @Override
  public void write(Draft draft, Canvas canvas) {
    new DeclaredSheetWriter(draft, canvas, this).write();
  }
}
