package org.parley.catalogue;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.library.Library;
import org.parley.term.TermDeclaration;
import org.parley.term.TermPositions;

/** The terms that a clause asks. */
final class TermTable {
  private final Library library;

  TermTable(Library library) {
    this.library = library;
  }

  DomContent of(List<TermDeclaration> terms) {
    return table(
            thead(tr(th("Term"), th("Question"), th("Answer"), th("Default"), th("Positions"))),
            tbody(each(terms, this::row)))
        .withClass("terms");
  }

  private DomContent row(TermDeclaration term) {
    return tr(
        td(text(term.label()), div(code(term.path())).withClass("quiet")),
        td(term.question()),
        td(answer(term)),
        td(standard(term)),
        td(each(term.positions().entrySet(), TermTable::position)));
  }

  private static String answer(TermDeclaration term) {
    var words = new ArrayList<String>();
    words.add(term.type().written());
    if (!term.choices().isEmpty()) {
      words.add(String.join(", ", term.choices().keySet()));
    }
    term.range().ifPresent(range -> words.add(range.written()));
    if (!term.shape().columns().isEmpty()) {
      words.add(
          "columns "
              + String.join(", ", term.shape().columns().stream().map(c -> c.name()).toList()));
    }
    return String.join("; ", words);
  }

  private String standard(TermDeclaration term) {
    var words = new ArrayList<String>();
    term.implied()
        .forEach(
            implied ->
                words.add(
                    "follows if "
                        + new ConditionWords(library).of(implied.when())
                        + ", because "
                        + implied.because()));
    if (term.defaultAnswer().isPresent()) {
      words.add(term.defaultText().orElse("a table") + ", because " + term.because());
    }
    if (words.isEmpty()) {
      words.add(term.optional() ? "may stay unanswered" : "must be answered");
    }
    return String.join("; ", words);
  }

  private static DomContent position(Map.Entry<String, TermPositions> role) {
    TermPositions found = role.getValue();
    var words = new ArrayList<String>();
    words.add("preferred " + found.preferred());
    if (!found.fallback().isEmpty()) {
      words.add("fallback " + found.fallback());
    }
    if (!found.walkAway().isEmpty()) {
      words.add("walk-away " + found.walkAway());
    }
    return div(role.getKey() + ": " + String.join("; ", words));
  }
}
