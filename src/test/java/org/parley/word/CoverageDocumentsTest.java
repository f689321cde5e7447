package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.app.Assembly;
import org.parley.app.LoadedDeal;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Outline;
import org.parley.source.SourceText;
import org.parley.termsheet.TermSheetReader;

/** The coverage deals become documents that pass the gate, and use every wording. */
class CoverageDocumentsTest {
  @Test
  void everyWordingPassesTheGateInSomeDocument() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files()) {
      for (Assembly.Assembled one : assembled(file)) {
        byte[] document = WordFiles.write(one.contract(), Copy.OUTGOING);
        assertThat(WordFiles.part(document, "word/document.xml")).contains(one.agreement().title());
        one.contract()
            .contract()
            .clauses()
            .forEach(clause -> used.add(clause.clause() + " " + clause.variant()));
      }
    }
    assertThat(used).containsAll(wordings());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples/coverage"))) {
      return files.sorted().toList();
    }
  }

  private static List<Assembly.Assembled> assembled(Path file) throws IOException {
    Outcome<Deal> deal =
        TermSheetReader.read(
            new SourceText(file.toString(), Files.readString(file)), OwnLibrary.get());
    assertThat(deal.value()).as(file + " " + deal.diagnostics()).isPresent();
    var loaded =
        new LoadedDeal(OwnLibrary.get(), deal.value().orElseThrow(), InternalFile.NONE, List.of());
    Outcome<List<Assembly.Assembled>> assembled = Assembly.all(loaded, "test");
    assertThat(assembled.diagnostics()).as(file.toString()).isEmpty();
    return assembled.value().orElseThrow();
  }

  /** Each wording of each clause that an agreement lists. */
  private static List<String> wordings() {
    var wordings = new ArrayList<String>();
    OwnLibrary.get().outlines().values().stream()
        .flatMap(outline -> outline.entries().stream())
        .map(Outline.Entry::clause)
        .distinct()
        .map(OwnLibrary.get()::clause)
        .forEach(
            clause ->
                clause
                    .variants()
                    .keySet()
                    .forEach(variant -> wordings.add(clause.id() + " " + variant)));
    return wordings;
  }
}
