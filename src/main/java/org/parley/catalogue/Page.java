package org.parley.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;

/** What every page of the catalogue has around its content. */
final class Page {
  private Page() {}

  /**
   * @param root the way from the page's folder to the catalogue's: the empty text or {@code ../}
   */
  static String of(String title, String root, List<? extends DomContent> content) {
    return document(
            html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        meta().withName("generator").withContent("Parley"),
                        title(title + " - clause library"),
                        link().withRel("stylesheet").withHref(root + "catalogue.css")),
                    body(
                            header(
                                nav(
                                    a("Clauses").withHref(root + Catalogue.FIRST_PAGE),
                                    a("Agreements")
                                        .withHref(root + Catalogue.FIRST_PAGE + "#agreements"),
                                    a("Definitions").withHref(root + "definitions.html")),
                                input()
                                    .withType("search")
                                    .withId("search")
                                    .withPlaceholder("Search clauses, terms, wording")
                                    .attr("aria-label", "Search the library")),
                            ol().withId("found").attr("hidden"),
                            main().with(content),
                            script().withSrc(root + "search.js"),
                            script().withSrc(root + "catalogue.js"))
                        .attr("data-root", root))
                .withLang("en"))
        + "\n";
  }
}
