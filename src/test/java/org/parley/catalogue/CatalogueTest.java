package org.parley.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;

/** The catalogue shows the whole library, and a reader gets from each place to each other. */
class CatalogueTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern NO_WORDS =
      Pattern.compile("(?:\\[\\[[^]]*]]|\\{#[^}]*}|[^A-Za-z])+");
  private static final Library LIBRARY = OwnLibrary.get();
  private static final Map<String, String> PAGES = Catalogue.pages(LIBRARY, Map.of());

  @Test
  void everyClauseHasItsPageWithEachWordingPositionAndTerm() {
    for (LibraryClause clause : LIBRARY.clauses().values()) {
      String page = text(PAGES.get("clauses/" + clause.id() + ".html"));
      assertThat(page).as(clause.id()).contains(clause.title(), clause.purpose());
      for (Variant variant : clause.variants().values()) {
        assertThat(page).as(clause.id()).contains(variant.name());
        for (VariantPosition position : variant.positions().values()) {
          assertThat(page).as(clause.id()).contains(position.reason());
        }
      }
      clause.terms().forEach(term -> assertThat(page).contains(term.path(), term.question()));
    }
  }

  @Test
  void everyWordOfAWordingIsShown() {
    for (LibraryClause clause : LIBRARY.clauses().values()) {
      String page = text(PAGES.get("clauses/" + clause.id() + ".html"));
      for (Variant variant : clause.variants().values()) {
        for (String word : words(variant)) {
          assertThat(page).as(variant.wording().file()).contains(word);
        }
      }
    }
  }

  /** Words between marks, references and labels. */
  private static List<String> words(Variant variant) {
    return WordingLines.of(variant.wording()).lines().stream()
        .filter(WordingLines.Text.class::isInstance)
        .map(line -> ((WordingLines.Text) line).line().text())
        .flatMap(text -> NO_WORDS.splitAsStream(text))
        .filter(word -> word.length() > 3)
        .toList();
  }

  @Test
  void noDirectiveIsLeft() {
    assertThat(PAGES.values()).noneMatch(page -> page.contains("${") || page.contains("&lt;#"));
  }

  @Test
  void everyLinkLeadsToAPage() {
    var dead = new ArrayList<String>();
    List<String> look = List.of("catalogue.css", "catalogue.js");
    PAGES.forEach(
        (path, page) ->
            LINK.matcher(page)
                .results()
                .map(link -> target(path, link))
                .filter(target -> !look.contains(target) && !leads(target))
                .forEach(target -> dead.add(path + " -> " + target)));
    assertThat(dead).isEmpty();
  }

  @Test
  void aConditionIsSaidInWords() {
    assertThat(text(PAGES.get("clauses/core.liability-cap.html")))
        .contains("If “Other indemnities” is in the agreement")
        .doesNotContain("holds(");
  }

  @Test
  void theSearchKnowsWordsOfTheWordingAndCannotEndItsScript() {
    String search = PAGES.getOrDefault("search.js", "");
    assertThat(search).contains("\"clauses/core.liability-cap.html\"").contains(" fraud ");
    assertThat(search).doesNotContain("<");
  }

  private static String target(String from, MatchResult link) {
    Path folder = Path.of(from).getParent();
    Path target = folder == null ? Path.of(link.group(1)) : folder.resolve(link.group(1));
    return target.normalize().toString().replace('\\', '/');
  }

  private static boolean leads(String target) {
    String[] parts = target.split("#", 2);
    String page = PAGES.get(parts[0]);
    return page != null && (parts.length == 1 || page.contains("id=\"" + parts[1] + "\""));
  }

  private static String text(String page) {
    return page.replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
