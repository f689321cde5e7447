package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.proof.CoverageDeal;
import org.parley.proof.CoverageDeals;
import org.parley.source.Span;

/** Writes the coverage deals of a library into a folder. */
public final class CoverageFolder {
  private static final String MADE = "# Made by ./parley clauses --coverage";

  private CoverageFolder() {}

  /**
   * Writes each deal into a file of its own, and removes those of an earlier run.
   *
   * @return a line for each file
   */
  public static Outcome<List<String>> write(Library library, Path folder) {
    var findings = new Findings();
    var lines = new ArrayList<String>();
    try {
      Files.createDirectories(folder);
      removeEarlier(folder);
      for (CoverageDeal deal : CoverageDeals.of(library, new SheetTrial(library))) {
        Path file = folder.resolve(deal.name() + ".yaml");
        Files.writeString(file, deal.sheet());
        lines.add("wrote " + Workspace.shown(file));
      }
    } catch (IOException failed) {
      findings.report(
          DiagnosticCode.OUTPUT_UNWRITABLE.at(
              Span.startOf(Workspace.shown(folder)),
              Workspace.shown(folder),
              String.valueOf(failed.getMessage())));
    }
    return Outcome.unlessErrors(List.copyOf(lines), findings);
  }

  private static void removeEarlier(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        if (Files.readString(file).startsWith(MADE)) {
          Files.delete(file);
        }
      }
    }
  }
}
