package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.app.CoverageFolder;
import org.parley.app.SheetTrial;
import org.parley.app.Workspace;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.proof.AgreementProof;
import org.parley.proof.Broken;
import org.parley.proof.LibraryProof;

/** The proof of a library on screen: what it covers, and what breaks it. */
final class ProofReport {
  private final Workspace workspace;
  private final Console console;

  ProofReport(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int print(Library library, CheckCommand.Format format) {
    LibraryProof proof =
        Progress.during(
            console.err(), "Proving", () -> LibraryProof.of(library, new SheetTrial(library)));
    boolean human = format == CheckCommand.Format.human;
    List<Diagnostic> findings = human ? proof.findings() : proof.explained();
    console.print(format.printer(console), findings, workspace, console.out());
    if (human) {
      proof.agreements().forEach(this::sheets);
      proof.agreements().forEach(this::line);
      console.out().println(findings.isEmpty() ? "Proved." : "Not proved.");
    }
    return Console.exitCode(proof.findings(), false);
  }

  /** Writes the coverage deals into a folder. */
  int cover(Library library, Path folder, boolean replace) {
    Outcome<List<String>> written =
        Progress.during(
            console.err(), "Covering", () -> new CoverageFolder(folder).write(library, replace));
    console.findings(written.diagnostics(), workspace);
    written.value().ifPresent(console::lines);
    return Console.exitCode(written.diagnostics(), false);
  }

  /** The smallest term sheet of each finding, ready to be saved and assembled. */
  private void sheets(AgreementProof proof) {
    for (Broken broken : proof.broken()) {
      broken
          .sheet()
          .ifPresent(
              sheet ->
                  console.out().println("# Shows: " + broken.finding().message() + "\n" + sheet));
    }
  }

  private void line(AgreementProof proof) {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%-16s %d clauses, %d wordings, %d conditions, %d terms, 10^%d combinations of"
                    + " answers: %d obligations, %d broken%s",
                proof.agreement(),
                proof.clauses(),
                proof.variants(),
                proof.conditions(),
                proof.terms(),
                proof.exponent(),
                proof.obligations(),
                proof.broken().size(),
                proof.onRules().isEmpty()
                    ? ""
                    : ", " + proof.onRules().size() + " ruled out by the rules of a deal alone"));
  }
}
