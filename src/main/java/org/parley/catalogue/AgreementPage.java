package org.parley.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;

/** An agreement: its clauses in the order of print, each with the condition that brings it in. */
final class AgreementPage {
  private static final String ROOT = "../";

  private AgreementPage() {}

  static String path(Outline outline) {
    return "agreements/" + outline.id() + ".html";
  }

  static String of(Library library, Outline outline) {
    var content = new ArrayList<DomContent>();
    content.add(h1(outline.title()));
    content.add(p(outline.purpose()));
    content.add(
        dl(each(outline.roles().entrySet(), role -> each(dt(role.getKey()), dd(role.getValue()))))
            .withClass("roles"));
    part(library, "Front", outline.front(), content);
    for (Outline.ArticleOutline article : outline.articles()) {
      part(library, article.heading(), article.clauses(), content);
    }
    part(library, "Signature", outline.signature(), content);
    part(library, "Schedules", outline.schedules(), content);
    return Page.of(outline.title(), ROOT, content);
  }

  private static void part(
      Library library, String heading, List<Outline.Entry> entries, List<DomContent> content) {
    if (!entries.isEmpty()) {
      content.add(h2(heading));
      content.add(ul(each(entries, entry -> entry(library, entry))).withClass("outline"));
    }
  }

  private static DomContent entry(Library library, Outline.Entry entry) {
    LibraryClause clause = library.clause(entry.clause());
    var words = new ArrayList<String>();
    if (!entry.whenText().isEmpty()) {
      words.add("if " + new ConditionWords(library).of(entry.when()));
    }
    if (!clause.whenText().isEmpty()) {
      words.add("if " + new ConditionWords(library).of(clause.when()));
    }
    if (clause.optional()) {
      words.add("on request");
    }
    String when = words.isEmpty() ? "" : ", " + String.join(", ", words);
    return li(
        a(clause.title()).withHref(ROOT + ClausePage.path(clause.id())),
        text(" "),
        span(clause.id() + when).withClass("quiet"));
  }
}
