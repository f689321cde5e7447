package org.parley.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
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
 * @param clauses of which one in an agreement is enough for the sheet to be there
 * @param notWith clauses whose agreements the sheet does not read
 * @param parts one above the other
 */
record DeclaredSheet(
    String id,
    String name,
    String title,
    TextTemplate purpose,
    List<String> serves,
    List<String> needs,
    List<String> clauses,
    List<String> notWith,
    List<DeclaredPart> parts,
    Span span)
    implements SheetContent {
  DeclaredSheet {
    serves = List.copyOf(serves);
    needs = List.copyOf(needs);
    clauses = List.copyOf(clauses);
    notWith = List.copyOf(notWith);
    parts = List.copyOf(parts);
  }

  /** What the deal says on its terms. */
  DeclaredRows rows(WorkbookInput input) {
    return DeclaredRows.without(input, notWith);
  }

  /** True if the deal has facts for it. */
  boolean isPresent(WorkbookInput input) {
    DeclaredRows rows = rows(input);
    return needs.stream().anyMatch(rows::given) || clauses.stream().anyMatch(rows::hasClause);
  }

  /** Where its parts stand. */
  DeclaredLayout layout(WorkbookInput input) {
    return DeclaredLayout.of(this, WorkbookUtil.createSafeSheetName(name), rows(input));
  }

  /**
   * The parts that the deal has facts for, or that other parts calculate with, each with the facts
   * that can arise in the deal.
   */
  List<DeclaredPart> partsWith(DeclaredRows rows) {
    Set<String> kept = new HashSet<>();
    parts.stream()
        .filter(part -> part.applies(rows) && part.isPresent(rows))
        .forEach(part -> keep(part, kept));
    return parts.stream()
        .filter(part -> kept.contains(part.id()))
        .map(part -> part.in(rows))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Keeps a part with all those that it calculates with, by their ids. */
  private void keep(DeclaredPart part, Set<String> kept) {
    if (kept.add(part.id())) {
      Set<String> named =
          part.formulas().stream()
              .flatMap(formula -> DeclaredFormulas.names(formula).stream())
              .map(DeclaredFormulas.Named::part)
              .collect(Collectors.toSet());
      parts.stream()
          .filter(other -> named.contains(other.id()))
          .forEach(other -> keep(other, kept));
    }
  }

  @Override
  public List<Notice> notices(Draft draft, Canvas canvas) {
    return new DeclaredNotices(draft, this, layout(draft.input())).all();
  }

  @Override
  public void write(Draft draft, Canvas canvas) {
    new DeclaredSheetWriter(draft, canvas, this).write();
  }
}
