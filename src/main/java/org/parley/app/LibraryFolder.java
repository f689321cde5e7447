package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.LibraryFiles;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.yaml.SourceDecoder;

/** Reads the files of a library from its folder. */
final class LibraryFolder {
  private static final List<String> PARTS = List.of("clauses", "templates");

  private LibraryFolder() {}

  /**
   * Every text file below {@code clauses/} and {@code templates/}; links are not followed.
   *
   * @param root the library's folder
   * @param shown the root as findings show it
   */
  static Outcome<LibraryFiles> read(Path root, String shown) {
    var findings = new Findings();
    var files = new TreeMap<String, SourceText>();
    for (String part : PARTS) {
      readBelow(
          root.resolve(part),
          part + "/",
          shown.isEmpty() ? part + "/" : shown + "/" + part + "/",
          files,
          findings);
    }
    if (!Files.isDirectory(root.resolve("clauses"))) {
      findings.report(
          DiagnosticCode.LIBRARY_MISSING
              .at(Span.startOf(shown.isEmpty() ? "clauses" : shown), Workspace.shown(root))
              .withHint("Name a folder that holds `clauses/` and `templates/`."));
    }
    return Outcome.unlessErrors(new LibraryFiles(files), findings);
  }

  /** Adds the files below a folder under a prefix. */
  static void readBelow(
      Path folder,
      String prefix,
      String shown,
      TreeMap<String, SourceText> files,
      Findings findings) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file :
          found.filter(Files::isRegularFile).filter(LibraryFolder::isText).sorted().toList()) {
        if (Files.isSymbolicLink(file)) {
          findings.report(
              DiagnosticCode.LIBRARY_UNREADABLE_FILE
                  .at(Span.startOf(shown), Workspace.shown(file))
                  .withHint("Put the file itself there: links out of a library are not followed."));
          continue;
        }
        String relative = folder.relativize(file).toString().replace('\\', '/');
        Outcome<SourceText> text = SourceDecoder.decode(shown + relative, Files.readAllBytes(file));
        findings.addAll(text.diagnostics());
        text.value().ifPresent(source -> files.put(prefix + relative, source));
      }
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      findings.report(
          DiagnosticCode.LIBRARY_UNREADABLE_FILE, Span.startOf(shown), folder.toString());
    }
  }

  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") || name.endsWith(".ftl");
  }
}
