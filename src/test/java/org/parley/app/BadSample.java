package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.HumanPrinter;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.proof.CoverageDeals;
import org.parley.proof.LibraryProof;
import org.parley.source.SourceText;
import org.parley.termsheet.TermSheetReader;

/**
 * A sample with one mistake: a term sheet, or files laid over a small library, or both; or a
 * command line, where the mistake is about files; or a foreign paper for the drafting checks.
 *
 * @param name begins with the code of the mistake
 */
record BadSample(
    String name,
    Optional<Path> termSheet,
    Optional<Path> overlay,
    Optional<Path> command,
    Optional<Path> paper) {
  private static final Path FOLDER = Path.of("samples/bad");
  private static final Path OVERLAYS = FOLDER.resolve("library");
  private static final Path COMMANDS = FOLDER.resolve("commands");
  private static final Path PAPERS = FOLDER.resolve("paper");

  static List<BadSample> all() {
    var names = new TreeSet<String>();
    list(FOLDER).filter(path -> path.toString().endsWith(".yaml")).forEach(p -> names.add(stem(p)));
    list(OVERLAYS).forEach(path -> names.add(stem(path)));
    list(COMMANDS).forEach(path -> names.add(stem(path)));
    list(PAPERS).forEach(path -> names.add(stem(path)));
    return names.stream().map(BadSample::named).toList();
  }

  private static BadSample named(String name) {
    return new BadSample(
        name,
        Optional.of(FOLDER.resolve(name + ".yaml")).filter(Files::exists),
        Optional.of(OVERLAYS.resolve(name)).filter(Files::exists),
        Optional.of(COMMANDS.resolve(name + ".txt")).filter(Files::exists),
        Optional.of(PAPERS.resolve(name + ".txt")).filter(Files::exists));
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
    return paper
        .map(BadSample::reviewed)
        .orElseGet(() -> command.map(BadCommand::printed).orElseGet(this::checked));
  }

  /** What the drafting checks say about a foreign paper. */
  static String reviewed(Path paper) {
    var workspace = new Workspace(Path.of(""));
    var foreign = new ForeignPaper(workspace, DealPapers.words());
    return print(workspace, foreign.check(paper));
  }

  private String checked() {
    var workspace = new Workspace(Path.of(""));
    var findings = new Findings();
    Outcome<Library> library =
        overlay
            .map(files -> new BadLibrary(files).load(workspace, findings))
            .orElseGet(() -> OwnLibrary.loaded(workspace));
    findings.addAll(library.diagnostics());
    if (code().equals("L259")) {
      library
          .value()
          .map(found -> CoverageDeals.of(found, new SheetTrial(found)).findings())
          .ifPresent(findings::addAll);
    } else if (code().startsWith("L25")) {
      library
          .value()
          .map(found -> LibraryProof.of(found, new SheetTrial(found)).findings())
          .ifPresent(findings::addAll);
    }
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
    findings.addAll(Draft.of(loaded, "test").diagnostics());
    if (code().equals("T313")) {
      findings.addAll(Assembly.openPoints(loaded).list());
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return new ArrayList<>(found.toList()).stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String stem(Path path) {
    return String.valueOf(path.getFileName()).replaceAll("\\.(yaml|txt)$", "");
  }
}
