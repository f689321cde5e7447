package org.parley.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;

/**
 * One clause: its wordings side by side, where each side stands, its terms, and where it is used.
 */
final class ClausePage {
  private static final String ROOT = "../";

  private final Library library;
  private final ClauseUses uses;
  private final LibraryClause clause;

  ClausePage(Library library, ClauseUses uses, LibraryClause clause) {
    this.library = library;
    this.uses = uses;
    this.clause = clause;
  }

  static String path(String clause) {
    return "clauses/" + clause + ".html";
  }

  String html() {
    var content = new ArrayList<DomContent>();
    content.add(h1(clause.title()));
    content.add(p(span(clause.id()).withClass("quiet"), text(" " + clause.purpose())));
    content.add(marks());
    content.add(h2(clause.variants().size() == 1 ? "Wording" : "Wordings"));
    content.add(
        div(each(clause.variants().values(), this::variant))
            .withClass("variants of-" + Math.min(clause.variants().size(), 3)));
    if (!clause.note().isEmpty()) {
      content.add(h2("Note"));
      content.add(p(clause.note()).withClass("note"));
    }
    if (!clause.terms().isEmpty()) {
      content.add(h2("Terms"));
      content.add(new TermTable(library).of(clause.terms()));
    }
    content.add(h2("Where it is used"));
    content.addAll(used());
    return Page.of(clause.title(), ROOT, content);
  }

  private DomContent marks() {
    var marks = new ArrayList<String>();
    if (!clause.whenText().isEmpty()) {
      marks.add("Only if " + new ConditionWords(library).of(clause.when()) + ".");
    }
    if (clause.optional()) {
      marks.add("Taken in on request.");
    }
    if (!clause.rows().isEmpty()) {
      marks.add("Rows: " + String.join(", ", clause.rows()) + ".");
    }
    if (!clause.cuad().isEmpty()) {
      marks.add("CUAD: " + String.join(", ", clause.cuad()) + ".");
    }
    return p(String.join(" ", marks)).withClass("quiet");
  }

  private DomContent variant(Variant variant) {
    var content = new ArrayList<DomContent>();
    content.add(h3(variant.name()).withId(variant.name()));
    if (!variant.whenText().isEmpty()) {
      content.add(
          p("Only if " + new ConditionWords(library).of(variant.when()) + ".").withClass("quiet"));
    }
    variant.positions().forEach((role, position) -> content.add(position(role, position)));
    if (!variant.requires().isEmpty()) {
      content.add(p(text("Needs: "), links(variant.requires())).withClass("quiet"));
    }
    content.add(WordingView.of(library, variant.wording(), clause.id(), ROOT));
    if (!variant.note().isEmpty()) {
      content.add(p(variant.note()).withClass("note"));
    }
    return article().with(content);
  }

  private static DomContent position(String role, VariantPosition position) {
    String rank = position.rank().written();
    String trade = position.trade().isEmpty() ? "" : " Trade: " + position.trade() + ".";
    return p(
            span(role + ": ").withClass("role"),
            b(rank).withClass("rank " + rank),
            text(". " + position.reason() + trade))
        .withClass("position");
  }

  private List<DomContent> used() {
    var content = new ArrayList<DomContent>();
    List<Outline> outlines =
        library.outlines().values().stream()
            .filter(
                outline -> outline.entries().stream().anyMatch(e -> e.clause().equals(clause.id())))
            .toList();
    content.add(
        outlines.isEmpty()
            ? p("In no agreement.")
            : ul(each(outlines, outline -> li(agreement(outline)))));
    if (!uses.of(clause.id()).isEmpty()) {
      content.add(p(text("Clauses that refer to it: "), links(uses.of(clause.id()))));
    }
    return content;
  }

  private static DomContent agreement(Outline outline) {
    return each(
        a(outline.title()).withHref(ROOT + AgreementPage.path(outline)),
        span(": " + roles(outline.roles())).withClass("quiet"));
  }

  private static String roles(Map<String, String> roles) {
    return String.join(
        ", ", roles.entrySet().stream().map(r -> r.getKey() + " is " + r.getValue()).toList());
  }

  private DomContent links(Collection<String> ids) {
    var links = new ArrayList<DomContent>();
    for (String id : ids) {
      if (!links.isEmpty()) {
        links.add(text(", "));
      }
      LibraryClause target = library.clauses().get(id);
      links.add(a(target == null ? id : target.title()).withHref(ROOT + path(id)));
    }
    return each(links.toArray(DomContent[]::new));
  }
}
