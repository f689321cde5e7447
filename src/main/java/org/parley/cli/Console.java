package org.parley.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.parley.app.Workspace;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticPrinter;
import org.parley.diagnostic.HumanPrinter;
import org.parley.diagnostic.Severity;

/**
 * Where a run prints: results on one stream, findings and progress on the other.
 *
 * @param colour true if findings may be coloured
 */
record Console(PrintStream out, PrintStream err, boolean colour) {
  void lines(List<String> lines) {
    lines.forEach(out::println);
  }

  /** Prints findings for people on the error stream; nothing if there are none. */
  void findings(List<Diagnostic> diagnostics, Workspace workspace) {
    if (!diagnostics.isEmpty()) {
      print(new HumanPrinter(colour), diagnostics, workspace, err);
    }
  }

  /** Prints findings with a printer of the user's choice. */
  void print(
      DiagnosticPrinter printer,
      List<Diagnostic> diagnostics,
      Workspace workspace,
      PrintStream stream) {
    stream.print(printer.print(diagnostics, name -> Optional.of(name).flatMap(workspace::source)));
    stream.flush();
  }

  /** The exit code that findings call for. */
  static int exitCode(List<Diagnostic> diagnostics, boolean strict) {
    boolean files =
        diagnostics.stream()
            .anyMatch(
                diagnostic -> diagnostic.isError() && diagnostic.code().code().startsWith("F"));
    boolean errors = diagnostics.stream().anyMatch(Diagnostic::isError);
    if (files) {
      return ExitCode.FILES;
    }
    boolean warnings = diagnostics.stream().anyMatch(each -> each.severity() == Severity.WARNING);
    return errors || strict && warnings ? ExitCode.INPUT : ExitCode.FINE;
  }
}
