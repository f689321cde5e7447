package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.yaml.SourceDecoder;

/**
 * The one door to files. Remembers the texts that it read, so that findings can show their lines.
 */
public final class Workspace {
  private static final long LARGEST_STYLE = 20L * 1024 * 1024;
  private static final long LARGEST_TEXT = 1024 * 1024;

  private final Path home;
  private final Map<String, SourceText> texts = new TreeMap<>();

  /**
   * @param home the folder with the program's own {@code clauses/} and {@code templates/}
   */
  public Workspace(Path home) {
    this.home = home;
  }

  public Path home() {
    return home;
  }

  /** A text that was read under this name. */
  public Optional<SourceText> source(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** How a file is shown to the user: as it was named, with forward slashes. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Reads a text file in UTF-8. */
  public Outcome<SourceText> readText(Path file) {
    Outcome<byte[]> bytes = readBytes(file, LARGEST_TEXT, "1 MiB");
    if (bytes.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), bytes.diagnostics());
    }
    Outcome<SourceText> text = SourceDecoder.decode(shown(file), bytes.value().get());
    text.value().ifPresent(this::remember);
    return text;
  }

  void remember(SourceText text) {
    texts.put(text.name(), text);
  }

  /** Reads a contract that somebody else wrote. */
  Outcome<byte[]> readPaper(Path file) {
    return readBytes(file, LARGEST_STYLE, "20 MiB");
  }

  /** Reads a workbook that came back. */
  Outcome<byte[]> readWorkbook(Path file) {
    return readBytes(file, LARGEST_STYLE, "20 MiB");
  }

  /** Reads a house style. */
  Outcome<byte[]> readStyle(Path file) {
    return readBytes(file, LARGEST_STYLE, "20 MiB");
  }

  private static Outcome<byte[]> readBytes(Path file, long largest, String words) {
    var findings = new Findings();
    Span place = Span.startOf(shown(file));
    try {
      if (Files.isDirectory(file)) {
        findings.report(
            DiagnosticCode.FILE_IS_A_FOLDER
                .at(place, shown(file))
                .withHint("Name the term sheet inside it, a file that ends in .yaml."));
      } else if (!Files.exists(file)) {
        findings.report(
            DiagnosticCode.FILE_MISSING.at(place, shown(file)).withHint(hintForMissing(file)));
      } else if (Files.size(file) > largest) {
        findings.report(
            DiagnosticCode.FILE_TOO_LARGE
                .at(place, shown(file), words)
                .withHint(
                    "A term sheet of a large deal has some 50 KB; check that this is the right file."));
      } else {
        return Outcome.of(Files.readAllBytes(file), findings);
      }
    } catch (IOException | SecurityException unreadable) {
      findings.report(
          DiagnosticCode.FILE_UNREADABLE
              .at(place, shown(file))
              .withHint("Check that you may read it."));
    }
    return Outcome.failed(findings);
  }

  private static String hintForMissing(Path file) {
    Path yaml = Path.of(file + ".yaml");
    return Files.isRegularFile(yaml)
        ? "Did you mean `" + shown(yaml) + "`?"
        : "Check the name, and the folder that you are in.";
  }
}
