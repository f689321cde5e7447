package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.HumanPrinter;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.LibraryLoader;
import org.parley.source.SourceText;
import org.parley.termsheet.TermSheetReader;
import org.parley.workbook.WorkbookTexts;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * A sample with one mistake: a term sheet, or files laid over the program's own library, or both.
 *
 * @param name begins with the code of the mistake
 */
record BadSample(String name, Optional<Path> termSheet, Optional<Path> overlay) {
  private static final Path FOLDER = Path.of("samples/bad");
  private static final Path TINY = Path.of("src/test/resources/tiny-library");
  private static final Path OVERLAYS = FOLDER.resolve("library");

  static List<BadSample> all() {
    var names = new TreeSet<String>();
    list(FOLDER).filter(path -> path.toString().endsWith(".yaml")).forEach(p -> names.add(stem(p)));
    list(OVERLAYS).forEach(path -> names.add(stem(path)));
    return names.stream().map(BadSample::named).toList();
  }

  private static BadSample named(String name) {
    return new BadSample(
        name,
        Optional.of(FOLDER.resolve(name + ".yaml")).filter(Files::exists),
        Optional.of(OVERLAYS.resolve(name)).filter(Files::exists));
  }

  String code() {
    return name.substring(0, 4);
  }

  @Override
  public String toString() {
    return name;
  }

  /** What the program says about it, as a person reads it. */
  String printed() {
    var workspace = new Workspace(Path.of(""));
    var findings = new Findings();
    Outcome<Library> library =
        overlay.isPresent() ? tiny(workspace, findings) : OwnLibrary.loaded(workspace);
    findings.addAll(library.diagnostics());
    if (library.value().isPresent() && termSheet.isPresent()) {
      read(workspace, library.value().get(), findings);
    }
    return print(workspace, findings.list());
  }

  private void read(Workspace workspace, Library library, Findings findings) {
    Outcome<SourceText> text = workspace.readText(termSheet.orElseThrow());
    findings.addAll(text.diagnostics());
    text.value()
        .map(source -> TermSheetReader.read(source, library))
        .ifPresent(
            deal -> {
              findings.addAll(deal.diagnostics());
              deal.value()
                  .map(read -> new LoadedDeal(library, read, InternalFile.NONE, List.of()))
                  .ifPresent(loaded -> assemble(loaded, findings));
            });
  }

  static String print(Workspace workspace, List<Diagnostic> diagnostics) {
    return new HumanPrinter(false).print(diagnostics, workspace::source);
  }

  private void assemble(LoadedDeal loaded, Findings findings) {
    findings.addAll(Assembly.all(loaded, "test").diagnostics());
    if (code().equals("T313")) {
      findings.addAll(Assembly.openPoints(loaded).list());
    }
  }

  /** A small library with the sample's files over it, so that a finding is about the sample. */
  private Outcome<Library> tiny(Workspace workspace, Findings findings) {
    var files = new TreeMap<String, SourceText>();
    LibraryFolder.readBelow(Path.of("templates"), "templates/", "templates/", files, findings);
    files.keySet().removeIf(path -> path.indexOf('/') != path.lastIndexOf('/'));
    LibraryFolder.readBelow(TINY, "", "", files, findings);
    String shown = Workspace.shown(overlay.orElseThrow()) + "/";
    LibraryFolder.readBelow(overlay.orElseThrow(), "", shown, files, findings);
    files.values().forEach(workspace::remember);
    workbook(files).ifPresent(findings::addAll);
    return LibraryLoader.load(new LibraryFiles(files));
  }

  /**
   * The findings on the workbook's texts, if the sample is about them: our own, with the sample's
   * over them.
   */
  private Optional<List<Diagnostic>> workbook(TreeMap<String, SourceText> files) {
    Path texts = overlay.orElseThrow().resolve("templates/workbook");
    if (!Files.isDirectory(texts)) {
      return Optional.empty();
    }
    var all = new TreeMap<String, SourceText>();
    LibraryFolder.readBelow(
        Path.of("templates/workbook"),
        "templates/workbook/",
        "templates/workbook/",
        all,
        new Findings());
    files.forEach((path, text) -> all.computeIfPresent(path, (same, own) -> text));
    var nodes = new TreeMap<String, YamlNode>();
    all.forEach(
        (path, text) ->
            YamlReader.read(text)
                .value()
                .ifPresent(node -> nodes.put(path.replaceAll(".*/|\\.yaml$", ""), node)));
    return Optional.of(
        WorkbookTexts.read(
                nodes,
                Optional.of(
                    List.of(
                        "The project",
                        "Governance",
                        "Intellectual property",
                        "Exclusivity",
                        "Money",
                        "Confidentiality",
                        "Risk",
                        "Term and exit",
                        "Law and disputes")))
            .diagnostics());
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return new ArrayList<>(found.toList()).stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String stem(Path path) {
    return String.valueOf(path.getFileName()).replaceAll("\\.yaml$", "");
  }
}
