package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;

/** A single file that a command writes where the user says. */
record OutputFile(Path file, boolean replace) {
  /** Writes it, if nothing else stands there; the old file is whole until the new one is. */
  void write(byte[] bytes, Findings findings) {
    Path absolute = file.toAbsolutePath();
    Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
    var staged = new StagedFiles(folder);
    try {
      if (Files.exists(file) && !replace && !Arrays.equals(Files.readAllBytes(file), bytes)) {
        findings.report(
            DiagnosticCode.OUTPUT_EDITED
                .at(Span.startOf(Workspace.shown(file)), Workspace.shown(file))
                .withHint("Choose another name, or write it anew with --replace."));
        return;
      }
      staged.stage(String.valueOf(absolute.getFileName()), bytes);
      staged.move();
    } catch (IOException | SecurityException fault) {
      staged.undo();
      findings.report(
          DiagnosticCode.OUTPUT_UNWRITABLE
              .at(
                  Span.startOf(Workspace.shown(file)),
                  Workspace.shown(file),
                  OutputFolder.reason(fault))
              .withHint("Nothing was changed. Make room there, or choose another place."));
    }
  }
}
