package org.parley.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.app.Assembly;
import org.parley.app.DealPapers;
import org.parley.app.LoadedDeal;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.LibraryLoader;
import org.parley.source.SourceText;
import org.parley.termsheet.TermSheetReader;

/** Sample deals, and copies of the library, that take faults. */
final class SeededDeals {
  private static final Path SAMPLES = Path.of("samples");

  private final LibraryFiles files = DealPapers.libraryFiles();
  private final Map<String, String> sheets = new ConcurrentHashMap<>();

  /** The codes that speak of a check's fault: its own, and those that stop the deal before. */
  static Set<String> codes(DraftingCheck check) {
    var codes = new HashSet<String>();
    codes.add(check.code().code());
    check.before().forEach(code -> codes.add(code.code()));
    return codes;
  }

  /** What is found in a sample without a fault, by one check and on the way to it. */
  Set<String> clean(DraftingCheck check, String sheet) {
    return found(check, OwnLibrary.get(), sheet, text(sheet));
  }

  /** The codes that a check, and all that comes before it, gives for a sample with a fault. */
  Set<String> found(DraftingCheck check, SeededFault.OfDeal target, Edit edit) {
    Optional<String> wording = target.wording();
    if (wording.isEmpty()) {
      String sheet = edit.in(target.sheet(), text(target.sheet())).text();
      return found(check, OwnLibrary.get(), target.sheet(), sheet);
    }
    Outcome<Library> library = LibraryLoader.load(with(wording.get(), edit));
    Set<String> codes = codes(library.diagnostics());
    library
        .value()
        .map(loaded -> found(check, loaded, target.sheet(), text(target.sheet())))
        .ifPresent(codes::addAll);
    return codes;
  }

  private String text(String sheet) {
    return sheets.computeIfAbsent(
        sheet, name -> SeededFaults.text(SAMPLES.resolve(name + ".yaml")));
  }

  /** A path is below the library's root, or below its clauses. */
  private LibraryFiles with(String path, Edit edit) {
    String full = files.find(path).isPresent() ? path : "clauses/" + path;
    SourceText file =
        files.find(full).orElseThrow(() -> new Edit.BadFault("the library has no " + path));
    var changed = new TreeMap<>(files.byPath());
    changed.put(full, new SourceText(file.name(), edit.in(path, file.text()).text()));
    return new LibraryFiles(changed);
  }

  private static Set<String> found(
      DraftingCheck check, Library library, String name, String sheet) {
    Outcome<Deal> deal = TermSheetReader.read(new SourceText(name + ".yaml", sheet), library);
    Set<String> codes = codes(deal.diagnostics());
    if (deal.value().isPresent() && !deal.hasErrors()) {
      var loaded = new LoadedDeal(library, deal.value().get(), InternalFile.NONE, List.of());
      Outcome<List<Assembly.Assembled>> agreements = Assembly.all(loaded, "test");
      codes.addAll(codes(agreements.diagnostics()));
      agreements.value().ifPresent(all -> codes.addAll(reviewed(check, loaded, all)));
    }
    return codes;
  }

  private static Set<String> reviewed(
      DraftingCheck check, LoadedDeal loaded, List<Assembly.Assembled> agreements) {
    var codes = new TreeSet<String>();
    Review alone = DealPapers.review().only(check::equals);
    for (Assembly.Assembled agreement : agreements) {
      alone
          .of(DealPapers.assembled(loaded, agreement))
          .forEach(finding -> codes.add(finding.code().code()));
    }
    return codes;
  }

  private static Set<String> codes(List<Diagnostic> diagnostics) {
    var codes = new TreeSet<String>();
    diagnostics.forEach(found -> codes.add(found.code().code()));
    return codes;
  }
}
