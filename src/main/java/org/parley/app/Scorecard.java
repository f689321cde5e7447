package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SideBySide;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.library.PointSubjects;
import org.parley.library.ValueWording;
import org.parley.playbook.Deviation;
import org.parley.source.SourceText;
import org.parley.workbook.Actual;
import org.parley.workbook.Concession;
import org.parley.workbook.DeclaredSheets;
import org.parley.workbook.SectionNumbers;
import org.parley.workbook.WorkbookInput;
import org.parley.workbook.WorkbookTexts;
import org.parley.workbook.WorkbookWriter;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Makes the workbook of a deal. */
final class Scorecard {
  private static final Set<Deviation.Kind> CONCEDED =
      Set.of(
          Deviation.Kind.WALK_AWAY,
          Deviation.Kind.FALLBACK,
          Deviation.Kind.OMITTED,
          Deviation.Kind.SPECIAL);

  private final Workspace workspace;
  private final LibraryRoot library;

  Scorecard(Workspace workspace, LibraryRoot library) {
    this.workspace = workspace;
    this.library = library;
  }

  /** The workbook of a deal, with what was filled into an earlier one. */
  Outcome<byte[]> write(LoadedDeal loaded, Draft draft, Optional<Path> earlier) {
    var findings = new Findings();
    Map<String, String> subjects =
        PointSubjects.byPath(
            loaded.library(), loaded.deal().agreements().stream().map(DealAgreement::id).toList());
    Outcome<WorkbookTexts> texts = texts(known(subjects.values()));
    findings.addAll(texts.diagnostics());
    Outcome<DeclaredSheets> sheets = sheets(loaded, findings);
    findings.addAll(sheets.diagnostics());
    if (texts.value().isEmpty() || sheets.value().isEmpty() || findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    var sections = new LinkedHashMap<String, SectionNumbers>();
    draft
        .agreements()
        .forEach(
            agreement ->
                sections.put(agreement.agreement().id(), PrintedSections.of(agreement.contract())));
    var words = new ValueWording(loaded.library().style(), key -> loaded.deal().party(key).label());
    var actuals = new EarlierActuals(workspace, loaded.deal(), earlier);
    List<Actual> carried = actuals.read(findings);
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    Outcome<WorkbookWriter.Written> written =
        WorkbookWriter.write(
            new WorkbookInput(
                loaded.deal(),
                sections,
                texts.value().get(),
                words::print,
                sheets.value().get(),
                subjects,
                loaded.internal().negotiation(),
                concessions(draft.deviations())),
            carried);
    findings.addAll(written.diagnostics());
    written.value().ifPresent(found -> actuals.report(found.left(), findings));
    return written
        .value()
        .map(found -> Outcome.of(found.bytes(), findings))
        .orElse(Outcome.failed(findings));
  }

  /**
   * The words of workbooks.
   *
   * @param subjects that the library's clauses have; empty if any will do
   */
  Outcome<WorkbookTexts> texts(Optional<Collection<String>> subjects) {
    var findings = new Findings();
    Outcome<WorkbookTexts> texts = WorkbookTexts.read(files(findings), subjects);
    findings.addAll(texts.diagnostics());
    return new Outcome<>(texts.value(), findings.list());
  }

  /** What the draft gave away; what nobody decided yet is no concession. */
  private static List<Concession> concessions(List<Deviation> deviations) {
    return deviations.stream()
        .filter(one -> CONCEDED.contains(one.kind()))
        .map(one -> new Concession(one.point(), one.label(), one.kind().written()))
        .distinct()
        .toList();
  }

  /**
   * The program's own texts name subjects of its own clauses, which another library need not have.
   */
  private Optional<Collection<String>> known(Collection<String> subjects) {
    return Optional.of(subjects).filter(all -> library.has(path(WorkbookTexts.WITH_SUBJECTS)));
  }

  private static String path(String file) {
    return "templates/workbook/" + file + ".yaml";
  }

  /** The sheets that the outline of the workbook lists; a sheet made for the deal goes before. */
  private Outcome<DeclaredSheets> sheets(LoadedDeal loaded, Findings findings) {
    List<String> order =
        Optional.ofNullable(loaded.library().documents().get(Library.WORKBOOK))
            .map(Outline::sheets)
            .orElse(List.of());
    List<String> declared = order.stream().filter(id -> !WorkbookTexts.FILES.contains(id)).toList();
    return DeclaredSheets.read(
        order, read(declared, id -> sheetFile(loaded.deal().file(), id), findings));
  }

  private Path sheetFile(String termSheet, String id) {
    Path own = DealLoader.beside(Path.of(termSheet), ".clauses/workbook/" + id + ".yaml");
    return Files.exists(own) ? own : library.file(path(id));
  }

  private Map<String, YamlNode> files(Findings findings) {
    return read(WorkbookTexts.FILES, name -> library.file(path(name)), findings);
  }

  private Map<String, YamlNode> read(
      List<String> names, Function<String, Path> place, Findings findings) {
    List<Optional<YamlNode>> trees =
        SideBySide.each(names, (name, own) -> tree(place.apply(name), own), findings);
    var files = new LinkedHashMap<String, YamlNode>();
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      trees.get(at).ifPresent(tree -> files.put(name, tree));
    }
    return files;
  }

  private Optional<YamlNode> tree(Path file, Findings findings) {
    Outcome<SourceText> text = workspace.readText(file);
    findings.addAll(text.diagnostics());
    Optional<Outcome<YamlNode>> tree = text.value().map(YamlReader::read);
    tree.ifPresent(read -> findings.addAll(read.diagnostics()));
    return tree.flatMap(Outcome::value);
  }
}
