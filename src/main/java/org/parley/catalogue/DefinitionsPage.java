package org.parley.catalogue;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import org.parley.library.Library;
import org.parley.library.LibraryDefinition;

/** Every defined term with its meaning, in the order of the alphabet. */
final class DefinitionsPage {
  private DefinitionsPage() {}

  static String of(Library library) {
    List<LibraryDefinition> sorted =
        library.definitions().values().stream()
            .sorted(
                Comparator.comparing(LibraryDefinition::label).thenComparing(LibraryDefinition::id))
            .toList();
    return Page.of(
        "Definitions",
        "",
        List.of(
            h1("Definitions"),
            p(
                "A definition is printed where an agreement uses its term. Several definitions of one"
                    + " term belong to different wordings; an agreement has one of them."),
            dl(each(sorted, definition -> definition(library, definition)))
                .withClass("definitions")));
  }

  private static DomContent definition(Library library, LibraryDefinition definition) {
    String plural = definition.plural().map(found -> " (" + found + ")").orElse("");
    return each(
        dt(definition.label() + plural).withId(definition.id()),
        dd(WordingView.of(library, definition.meaning(), definition.id(), "")));
  }
}
