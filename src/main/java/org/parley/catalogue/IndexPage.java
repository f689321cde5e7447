package org.parley.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.library.Library;
import org.parley.library.LibraryClause;

/** The first page: the agreements, and every clause by family. */
final class IndexPage {
  private IndexPage() {}

  static String of(Library library, Map<String, String> titles) {
    var content = new ArrayList<DomContent>();
    content.add(h1("Clause library"));
    content.add(p(size(library)));
    content.add(h2("Agreements").withId("agreements"));
    content.add(
        ul(
            each(
                library.outlines().values(),
                outline ->
                    li(
                        a(outline.title()).withHref(AgreementPage.path(outline)),
                        text(": " + outline.purpose())))));
    families(library)
        .forEach(
            (family, clauses) -> {
              content.add(h2(titles.getOrDefault(family, family)).withId(family));
              content.add(clauses(clauses));
            });
    return Page.of("Clauses", "", content);
  }

  private static String size(Library library) {
    int variants = library.clauses().values().stream().mapToInt(c -> c.variants().size()).sum();
    return library.clauses().size()
        + " clauses in "
        + variants
        + " wordings, "
        + library.definitions().size()
        + " definitions, "
        + library.outlines().size()
        + " agreements.";
  }

  private static Map<String, List<LibraryClause>> families(Library library) {
    var families = new LinkedHashMap<String, List<LibraryClause>>();
    library
        .clauses()
        .values()
        .forEach(
            clause ->
                families.computeIfAbsent(clause.family(), none -> new ArrayList<>()).add(clause));
    return families;
  }

  private static DomContent clauses(List<LibraryClause> clauses) {
    return table(
            thead(tr(th("Clause"), th("What it is for"), th("Wordings"))),
            tbody(
                each(
                    clauses,
                    clause ->
                        tr(
                            td(a(clause.title()).withHref(ClausePage.path(clause.id()))),
                            td(clause.purpose()),
                            td(String.join(", ", clause.variants().keySet()))))))
        .withClass("clauses");
  }
}
