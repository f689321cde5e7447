package org.parley.app;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.word.HouseStyle;
import org.parley.word.HouseStyleReading;

/** Reads the Word file that gives the documents their look. */
final class HouseStyleFile {
  private HouseStyleFile() {}

  /** The style; empty, with findings, if the file cannot be read or lacks what is needed. */
  static Optional<HouseStyle> read(Workspace workspace, Path file, Findings findings) {
    Outcome<byte[]> bytes = workspace.readStyle(file);
    findings.addAll(bytes.diagnostics());
    String shown = Workspace.shown(file);
    Optional<HouseStyleReading> reading = bytes.value().map(found -> HouseStyle.read(found, shown));
    reading.ifPresent(
        read -> read.problems().forEach(problem -> findings.report(unusable(shown, problem))));
    return reading.flatMap(HouseStyleReading::style);
  }

  /** The problem begins with the file's name, which the finding names anyway. */
  private static Diagnostic unusable(String file, String problem) {
    return DiagnosticCode.STYLE_UNUSABLE
        .at(Span.startOf(file), file, problem.replace(file + ": ", ""))
        .withHint("docs/word.md lists the styles that a house style supplies.");
  }
}
