package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.ClauseText;
import org.parley.playbook.Deviation;
import org.parley.resolve.InlineWalk;

/** A lawyer adds a clause, a variant and an agreement as files: no Java (row E1). */
class LibraryExtensionTest {
  @TempDir Path root;
  private Path library;

  @BeforeEach
  void copyLibrary() throws IOException {
    library = root.resolve("our library");
    for (String part : List.of("clauses", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.toList()) {
          Path copy = library.resolve(file.toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  private void add(String path, String text) throws IOException {
    Path file = library.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome<List<Assembly.Assembled>> assemble(String deal) throws IOException {
    return Assembly.all(loaded(deal), "test");
  }

  private LoadedDeal loaded(String deal) throws IOException {
    Path file = Files.writeString(root.resolve("deal.yaml"), deal);
    Outcome<LoadedDeal> loaded =
        new DealLoader(new Workspace(Path.of("")), Optional.of(library)).load(file);
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private static String text(Clause clause) {
    return clause.body().stream()
        .flatMap((Block block) -> InlineWalk.of(block).stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aNewAgreementWithANewClauseAndANewVariantAssembles() throws IOException {
    add(
        "clauses/house/tea/clause.yaml",
        """
        title: Tea
        purpose: Who brings the tea.
        terms:
          cups: {type: integer, label: Cups, question: "How many cups?", default: 3, because: that is how many chairs there are}
        variants:
          standard: {summary: '${first} brings ${plural(house.tea.cups, "cup", "cups")}.'}
        """);
    add(
        "clauses/house/tea/standard.en.ftl",
        """
        1. *Tea.* ${first} shall bring ${plural(house.tea.cups, "cup", "cups")} of tea to each meeting under [[core.costs]].
        """);
    add(
        "clauses/core/costs/each-by-turns.en.ftl",
        "1. *Costs.* The parties bear the costs by turns.\n");
    Path costs = library.resolve("clauses/core/costs/clause.yaml");
    String declared = Files.readString(costs);
    add(
        "clauses/core/costs/clause.yaml",
        declared.replaceFirst(
            "(?m)^variants:$",
            "variants:\n  each-by-turns: {summary: The parties bear the costs by turns.}"));
    add(
        "templates/agreements/tea.yaml",
        """
        title: Tea Agreement
        roles: {first: the host, second: the guest}
        articles:
          - heading: Tea
            clauses: [house.tea, core.costs]
        """);

    Outcome<List<Assembly.Assembled>> assembled =
        assemble(
            """
        deal: Tea
        date: 2027-03-01
        currency: USD
        law: {governing: Delaware}
        parties:
          ann: {name: Ann, form: individual, address: 1 Main Street}
          bob: {name: Bob, form: individual, address: 2 Main Street}
        agreements:
          tea: {roles: {first: ann, second: bob}}
        house: {tea: {cups: 1}}
        core: {costs: {variant: each-by-turns}}
        """);

    assertThat(assembled.diagnostics()).isEmpty();
    List<Clause> clauses =
        assembled.value().orElseThrow().get(0).contract().contract().articles().get(0).clauses();
    assertThat(text(clauses.get(0))).contains("text=Ann", "text=1", " cup", "clause=core.costs");
    assertThat(clauses.get(1).variant()).isEqualTo("each-by-turns");
  }

  private static final String TWO =
      """
      deal: Tea and cake
      date: 2027-03-01
      currency: USD
      law: {governing: Delaware}
      parties:
        ann: {name: Ann, form: individual, address: 1 Main Street}
        bob: {name: Bob, form: individual, address: 2 Main Street}
      agreements:
        tea: {roles: {first: ann, second: bob}}
      """;

  private void addTeaAndCake() throws IOException {
    for (String id : List.of("tea", "cake")) {
      String sister = id.equals("tea") ? "cake" : "tea";
      add(
          "clauses/house/" + id + "/clause.yaml",
          "title: A\npurpose: Who brings it.\nvariants:\n  standard: {summary: Ann brings it.}\n");
      add(
          "clauses/house/" + id + "/standard.en.ftl",
          "1. *First.* ${first} shall bring it.\n"
              + "1. *Second.* <#if alongside(%s)>[[%s:house.%s#turn]] also applies.<#else>It stands alone.</#if> {#turn}\n"
                  .formatted(sister, sister, sister));
      add(
          "templates/agreements/" + id + ".yaml",
          "title: %s Agreement\nroles: {first: the host, second: the guest}\narticles:\n  - heading: A\n    clauses: [house.%s, core.costs]\n"
              .formatted(id.equals("tea") ? "Tea" : "Cake", id));
    }
  }

  @Test
  void agreementsOfOneDealReferToEachOther() throws IOException {
    addTeaAndCake();

    List<Assembly.Assembled> two =
        assemble(TWO + "  cake: {roles: {first: bob, second: ann}}\n").value().orElseThrow();
    List<Assembly.Assembled> one = assemble(TWO).value().orElseThrow();

    assertThat(printed(two.get(0))).contains("Section 1.2 of the Cake Agreement also applies.");
    assertThat(printed(two.get(1))).contains("Section 1.2 of the Tea Agreement also applies.");
    assertThat(printed(one.get(0))).contains("It stands alone.");
  }

  @Test
  void noAgreementCanPrintWhatTheDraftingSideThinks() throws IOException {
    addTeaAndCake();
    add(
        "clauses/house/tea/clause.yaml",
        """
        title: A
        purpose: Who brings it.
        variants:
          standard: {summary: Ann brings it., positions: {first: {rank: walk-away, reason: It is hot.}}}
        """);
    add(
        "clauses/house/tea/standard.en.ftl",
        "1. *First.* <#if count(walk_aways) > 0>Ann hates it.<#else>${first} shall bring it.</#if>\n"
            + "1. *Second.* <#list walk_aways as row>${row.label}</#list>It ends. {#turn}\n");
    Outcome<List<Assembly.Assembled>> assembled =
        assemble(TWO.replace("currency:", "draft_for: ann\ncurrency:"));

    assertThat(printed(assembled.value().orElseThrow().get(0)))
        .contains("Ann shall bring it.", "It ends.")
        .doesNotContain("hates");
  }

  @Test
  void aClauseLeftOutCountsForTheAgreementThatWouldHaveIt() throws IOException {
    addTeaAndCake();
    add(
        "templates/agreements/cake.yaml",
        "title: Cake Agreement\nroles: {first: the host, second: the guest}\narticles:\n  - heading: A\n    clauses: [house.cake]\n");
    LoadedDeal loaded =
        loaded(
            TWO
                + "  cake: {roles: {first: bob, second: ann}}\nomit: {core.costs: they share a pot}\n");

    assertThat(Draft.of(loaded, "test").value().orElseThrow().deviations())
        .filteredOn(deviation -> deviation.point().equals("core.costs"))
        .as("once, for all agreements that would have it, which is one")
        .extracting(Deviation::agreement)
        .containsExactly("");
  }

  private static String printed(Assembly.Assembled agreement) {
    return ClauseText.of(agreement.contract().contract().clauses().get(0), agreement.contract());
  }

  @Test
  void aFaultInTheLibraryStopsBeforeAnyDealIsRead() throws IOException {
    add(
        "clauses/house/tea/clause.yaml",
        "title: Tea\npurpose: Who brings the tea.\nvariants:\n  standard: {summary: Tea.}\n");
    add(
        "clauses/house/tea/standard.en.ftl",
        "1. *Tea.* See [[core.cost]] and ${house.tea.cups}.\n");

    Outcome<?> loaded = new DealLoader(new Workspace(Path.of("")), Optional.of(library)).library();

    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.diagnostics())
        .extracting(
            found ->
                found.span().toString().replace('\\', '/').replaceAll(".*/clauses/", "clauses/")
                    + " "
                    + found.code().code())
        .contains(
            "clauses/house/tea/standard.en.ftl:1:15 L211",
            "clauses/house/tea/standard.en.ftl:1:33 L209");
  }
}
