package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.Assembly;
import org.parley.app.LoadedDeal;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.CoverageSheets;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Outline;

/** The coverage deals become documents that pass the gate, and use every wording there is. */
class CoverageDocumentsTest {
  private static final HouseStyle STYLE = WordFiles.style();
  private static final Map<Path, List<Assembly.Assembled>> ASSEMBLED = new TreeMap<>();

  @BeforeAll
  static void assemble() {
    CoverageSheets.all().forEach(sheet -> ASSEMBLED.put(sheet, assembled(sheet)));
  }

  private static List<Assembly.Assembled> assembled(Path sheet) {
    Outcome<LoadedDeal> deal = OwnLibrary.read(sheet);
    assertThat(deal.diagnostics()).as("%s", sheet).filteredOn(Diagnostic::isError).isEmpty();
    LoadedDeal loaded = deal.value().orElseThrow();
    assertThat(Assembly.openPoints(loaded).list()).as("%s", sheet).isEmpty();
    Outcome<List<Assembly.Assembled>> assembled = Assembly.all(loaded, "test");
    assertThat(assembled.diagnostics()).as("%s", sheet).isEmpty();
    return assembled.value().orElseThrow();
  }

  static List<Path> sheets() {
    return CoverageSheets.all();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void eachDocumentPassesTheGate(Path sheet) {
    List<Assembly.Assembled> agreements = ASSEMBLED.get(sheet);
    assertThat(agreements).isNotEmpty();
    for (Assembly.Assembled one : agreements) {
      byte[] document = new WordWriter().write(one.contract(), Copy.OUTGOING, STYLE);
      assertThat(DocumentGate.check(document)).isEmpty();
    }
  }

  @Test
  void everyWordingOfAnAgreementIsUsed() {
    var used = new TreeSet<String>();
    ASSEMBLED.values().stream()
        .flatMap(List::stream)
        .flatMap(one -> one.contract().contract().clauses().stream())
        .forEach(clause -> used.add(clause.clause() + " " + clause.variant()));
    assertThat(used).containsAll(wordings());
  }

  @Test
  void everyAgreementHasADeal() {
    assertThat(ASSEMBLED.values())
        .flatExtracting(agreements -> agreements.stream().map(one -> one.agreement().id()).toList())
        .containsAll(OwnLibrary.get().outlines().keySet());
  }

  private static Set<String> wordings() {
    return OwnLibrary.get().outlines().values().stream()
        .flatMap(outline -> outline.entries().stream())
        .map(Outline.Entry::clause)
        .distinct()
        .map(OwnLibrary.get()::clause)
        .flatMap(
            clause -> clause.variants().keySet().stream().map(name -> clause.id() + " " + name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
