package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.LibraryLoader;
import org.parley.source.SourceText;
import org.parley.termsheet.InternalFileReader;
import org.parley.termsheet.TermSheetReader;

/**
 * Reads a library and a deal: the term sheet, the internal file beside it, and the clauses made for
 * it alone.
 */
public final class DealLoader {
  private final Workspace workspace;
  private final LibraryRoot root;

  /**
   * @param libraryRoot a library to use instead of the program's own
   */
  public DealLoader(Workspace workspace, Optional<Path> libraryRoot) {
    this.workspace = workspace;
    this.root = new LibraryRoot(workspace.home(), libraryRoot);
  }

  /** Where the library lies that deals are read with. */
  LibraryRoot root() {
    return root;
  }

  /** The library alone. */
  public Outcome<Library> library() {
    var findings = new Findings();
    return files(findings).map(LibraryLoader::load).orElseGet(() -> Outcome.failed(findings));
  }

  /** The library with the clauses that were made for a deal; the term sheet itself is not read. */
  public Outcome<Library> libraryFor(Path termSheet) {
    var findings = new Findings();
    Optional<LibraryFiles> files = files(findings);
    return files
        .map(found -> LibraryLoader.load(withDealClauses(found, termSheet, findings)))
        .orElseGet(() -> Outcome.failed(findings));
  }

  private Optional<LibraryFiles> files(Findings findings) {
    Outcome<LibraryFiles> files = LibraryFolder.read(root.folder(), root.shown());
    findings.addAll(files.diagnostics());
    files.value().ifPresent(found -> found.byPath().values().forEach(workspace::remember));
    return files.value();
  }

  /** The library with the clauses of a deal, then the deal. */
  public Outcome<LoadedDeal> load(Path termSheet) {
    var findings = new Findings();
    Outcome<SourceText> source = workspace.readText(termSheet);
    findings.addAll(source.diagnostics());
    Optional<LibraryFiles> files = files(findings);
    if (source.value().isEmpty() || files.isEmpty()) {
      return Outcome.failed(findings);
    }
    Outcome<Library> library =
        LibraryLoader.load(withDealClauses(files.get(), termSheet, findings));
    findings.addAll(library.diagnostics());
    if (library.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    Outcome<Deal> deal = TermSheetReader.read(source.value().get(), library.value().get());
    findings.addAll(deal.diagnostics());
    InternalFile internal = internal(termSheet, library.value().get(), deal.value(), findings);
    if (deal.value().isEmpty() || findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    return Outcome.of(
        new LoadedDeal(library.value().get(), deal.value().get(), internal, findings.list()),
        findings);
  }

  private LibraryFiles withDealClauses(LibraryFiles files, Path termSheet, Findings findings) {
    Path folder = beside(termSheet, ".clauses");
    var all = new TreeMap<>(files.byPath());
    LibraryFolder.readBelow(folder, "special/", Workspace.shown(folder) + "/", all, findings);
    all.values().forEach(workspace::remember);
    return new LibraryFiles(all);
  }

  private InternalFile internal(
      Path termSheet, Library library, Optional<Deal> deal, Findings findings) {
    Path file = beside(termSheet, ".internal.yaml");
    if (!Files.exists(file)) {
      return InternalFile.NONE;
    }
    Outcome<SourceText> source = workspace.readText(file);
    findings.addAll(source.diagnostics());
    Outcome<InternalFile> internal =
        source
            .value()
            .map(text -> InternalFileReader.read(text, library, deal))
            .orElseGet(() -> Outcome.failed(new Findings()));
    findings.addAll(internal.diagnostics());
    return internal.value().orElse(InternalFile.NONE);
  }

  /** {@code deal.yaml} and {@code .clauses} give {@code deal.clauses}. */
  static Path beside(Path termSheet, String ending) {
    return termSheet.resolveSibling(name(termSheet) + ending);
  }

  /** The term sheet's file name without {@code .yaml}. */
  static String name(Path termSheet) {
    String file = String.valueOf(termSheet.getFileName());
    return file.replaceAll("\\.ya?ml$", "");
  }
}
