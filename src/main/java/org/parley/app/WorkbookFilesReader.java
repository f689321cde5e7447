package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SideBySide;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.library.PointSubjects;
import org.parley.source.SourceText;
import org.parley.workbook.DeclaredSheets;
import org.parley.workbook.WorkbookTexts;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Reads what the library and the deal's own folder say of workbooks. */
record WorkbookFilesReader(Workspace workspace, LibraryRoot library) {
  /** All that the workbook of a deal needs. */
  Outcome<WorkbookFiles> read(LoadedDeal loaded) {
    var findings = new Findings();
    Map<String, String> subjects =
        PointSubjects.byPath(
            loaded.library(), loaded.deal().agreements().stream().map(DealAgreement::id).toList());
    Outcome<WorkbookTexts> texts = texts(known(subjects.values()));
    findings.addAll(texts.diagnostics());
    Outcome<DeclaredSheets> sheets = sheets(loaded, findings);
    findings.addAll(sheets.diagnostics());
    return texts.value().isEmpty() || sheets.value().isEmpty() || findings.hasErrors()
        ? Outcome.failed(findings)
        : Outcome.of(
            new WorkbookFiles(texts.value().get(), sheets.value().get(), subjects), findings);
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
