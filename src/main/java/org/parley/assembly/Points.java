package org.parley.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.parley.contract.Block;
import org.parley.contract.Inline;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Wording;

/**
 * The points that a deal team negotiates, by subject in the order of the agreement: what term sheet
 * and cover print.
 */
final class Points {
  private final Deal deal;
  private final DealAgreement agreement;
  private final Library library;
  private final Selection selection;
  private final BiFunction<String, Wording, List<Block.Paragraph>> render;

  Points(
      Deal deal,
      DealAgreement agreement,
      Library library,
      Selection selection,
      BiFunction<String, Wording, List<Block.Paragraph>> render) {
    this.deal = deal;
    this.agreement = agreement;
    this.library = library;
    this.selection = selection;
    this.render = render;
  }

  List<Map<String, List<Inline>>> rows() {
    var bySubject = new LinkedHashMap<String, List<Map<String, List<Inline>>>>();
    Selection points =
        library.outlines().get(agreement.id()) == null
            ? selection
            : Selection.of(library, deal, agreement);
    for (Selection.Selected selected : points.all()) {
      selected
          .clause()
          .point()
          .ifPresent(
              point ->
                  bySubject
                      .computeIfAbsent(point.subject(), subject -> new ArrayList<>())
                      .add(row(point, selected)));
    }
    return bySubject.values().stream().flatMap(List::stream).toList();
  }

  private Map<String, List<Inline>> row(LibraryClause.Point point, Selection.Selected selected) {
    List<Inline> text =
        render.apply(selected.clause().id(), selected.variant().summary()).stream()
            .flatMap(paragraph -> paragraph.content().stream())
            .toList();
    var row = new LinkedHashMap<String, List<Inline>>();
    row.put("subject", List.of(new Inline.Words(point.subject())));
    row.put("label", List.of(new Inline.Words(point.label())));
    row.put("text", text);
    row.put("binding", flag(point.binding()));
    row.put(
        "open",
        flag(
            text.stream()
                .anyMatch(
                    inline ->
                        inline instanceof Inline.Filled filled
                            && filled.origin() == Inline.Origin.OPEN)));
    return row;
  }

  /** A yes/no column: printed words for yes, nothing for no. */
  private static List<Inline> flag(boolean yes) {
    return yes ? List.of(new Inline.Words("yes")) : List.of();
  }
}
