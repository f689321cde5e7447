package org.parley.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.parley.app.SheetTrial;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.LibraryLoader;
import org.parley.source.SourceText;

/** A small library without faults, into which a test puts one. */
final class SeededLibrary {
  private static final List<String> HOUSE_WORDS =
      List.of(
          "templates/style.en.yaml",
          "templates/signature-blocks.en.yaml",
          "templates/approvals.en.yaml");
  private static final Path SOUND = Path.of("src/test/resources/proof-library");

  private final TreeMap<String, String> files = new TreeMap<>();

  SeededLibrary() {
    HOUSE_WORDS.forEach(file -> files.put(file, read(Path.of(file))));
    try (var found = Files.walk(SOUND)) {
      found
          .filter(Files::isRegularFile)
          .forEach(
              file -> files.put(SOUND.relativize(file).toString().replace('\\', '/'), read(file)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts other words into a file, in which the old ones must stand. */
  SeededLibrary with(String file, String old, String fresh) {
    String text = files.get(file);
    if (text == null || !text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    files.put(file, text.replace(old, fresh));
    return this;
  }

  SeededLibrary with(String file, String text) {
    files.put(file, text);
    return this;
  }

  Library load() {
    var sources = new TreeMap<String, SourceText>();
    files.forEach((name, text) -> sources.put(name, new SourceText(name, text)));
    Outcome<Library> library = LibraryLoader.load(new LibraryFiles(sources));
    return library
        .value()
        .orElseThrow(() -> new IllegalStateException(library.diagnostics().toString()));
  }

  /** What the proof finds; the loader must find nothing. */
  List<Broken> broken() {
    Library library = load();
    return LibraryProof.of(library, new SheetTrial(library)).agreements().stream()
        .flatMap(agreement -> agreement.broken().stream())
        .toList();
  }

  List<Diagnostic> unprinted() {
    Library library = load();
    return LibraryProof.of(library, new SheetTrial(library)).unprinted();
  }

  /** What reading and assembling a term sheet finds. */
  List<String> codes(String sheet) {
    return new SheetTrial(load())
        .findings(new SourceText("counter-example.yaml", sheet)).stream()
            .filter(Diagnostic::isError)
            .map(found -> found.code().code())
            .distinct()
            .toList();
  }
}
