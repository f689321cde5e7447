package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Library;
import org.parley.library.ValueWording;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** A deal of the samples with all sheets that the library declares. */
final class DeclaredDeal {
  private static final Map<Path, byte[]> SAMPLES = new ConcurrentHashMap<>();

  private DeclaredDeal() {}

  static FilledWorkbook sample(String name) throws IOException {
    return of(Path.of("samples", name + ".yaml"));
  }

  static FilledWorkbook of(Path termSheet) throws IOException {
    return new FilledWorkbook(bytes(termSheet));
  }

  /** The workbook as the program writes it; of a sample, once for all tests. */
  static byte[] bytes(Path termSheet) {
    return termSheet.startsWith("samples")
        ? SAMPLES.computeIfAbsent(termSheet, DeclaredDeal::written)
        : written(termSheet);
  }

  private static byte[] written(Path termSheet) {
    return WorkbookWriter.write(input(load(termSheet))).value().orElseThrow();
  }

  /** The library is read again only for a deal with files of its own. */
  static LoadedDeal load(Path termSheet) {
    String stem = termSheet.toString().replace(".yaml", "");
    boolean alone =
        Stream.of(".internal.yaml", ".clauses").noneMatch(end -> Files.exists(Path.of(stem + end)));
    return loaded(alone ? OwnLibrary.read(termSheet) : withFiles(termSheet));
  }

  private static Outcome<LoadedDeal> withFiles(Path termSheet) {
    var workspace = new Workspace(Path.of("").toAbsolutePath());
    return new DealLoader(workspace, Optional.empty()).load(termSheet);
  }

  private static LoadedDeal loaded(Outcome<LoadedDeal> deal) {
    return deal.value().orElseThrow(() -> new AssertionError(deal.diagnostics().toString()));
  }

  static WorkbookInput input(LoadedDeal loaded) {
    var words = new ValueWording(loaded.library().style(), key -> loaded.deal().party(key).label());
    return new WorkbookInput(
        loaded.deal(),
        loaded.deal().agreements().stream()
            .collect(Collectors.toMap(DealAgreement::id, one -> sections(loaded.library(), one))),
        WorkbookFixture.texts(),
        words::print,
        sheets(loaded.library()),
        Map.of(),
        loaded.internal().negotiation());
  }

  /** Each clause that the outline lists stands in a section of its own name. */
  private static SectionNumbers sections(Library library, DealAgreement agreement) {
    List<String> clauses =
        library.outline(agreement.id()).entries().stream().map(entry -> entry.clause()).toList();
    return place ->
        Optional.of("Section " + place)
            .filter(section -> clauses.contains(place.replaceAll("#.*", "")));
  }

  private static DeclaredSheets sheets(Library library) {
    List<String> order = library.documents().get(Library.WORKBOOK).sheets();
    Map<String, YamlNode> files = new LinkedHashMap<>();
    order.stream()
        .filter(id -> !WorkbookTexts.FILES.contains(id))
        .forEach(id -> files.put(id, file(id)));
    var read = DeclaredSheets.read(order, files);
    return read.value().orElseThrow(() -> new AssertionError(read.diagnostics().toString()));
  }

  private static YamlNode file(String id) {
    Path path = Path.of("templates/workbook", id + ".yaml");
    try {
      return YamlReader.read(new SourceText(path.toString(), Files.readString(path)))
          .value()
          .orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
