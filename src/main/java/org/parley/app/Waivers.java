package org.parley.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.check.Finding;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Severity;
import org.parley.library.LibraryClause;
import org.parley.source.Span;

/**
 * Which findings were waived: for one deal in its internal file, for a clause of the library in its
 * {@code clause.yaml}. An error cannot be waived.
 */
final class Waivers {
  private record Waived(String code, String clause) {}

  private final LoadedDeal loaded;
  private final Set<Waived> used = new HashSet<>();

  Waivers(LoadedDeal loaded) {
    this.loaded = loaded;
  }

  /** The findings that nobody waived. */
  List<Finding> left(List<Finding> findings) {
    return findings.stream().filter(finding -> !waived(finding)).toList();
  }

  private boolean waived(Finding finding) {
    var key = new Waived(finding.code().code(), finding.passage().clause());
    boolean allowed = finding.severity() != Severity.ERROR && (inDeal(key) || inLibrary(key));
    if (allowed) {
      used.add(key);
    }
    return allowed;
  }

  private boolean inDeal(Waived key) {
    return loaded.internal().waivers().stream()
        .anyMatch(waiver -> waiver.check().equals(key.code) && waiver.point().equals(key.clause));
  }

  private boolean inLibrary(Waived key) {
    LibraryClause clause = loaded.library().clauses().get(key.clause);
    return clause != null && clause.waives().containsKey(key.code);
  }

  /**
   * A finding for each waiver of the deal that waived nothing. A clause's own waiver may be for
   * another variant, and is not reported.
   */
  List<Diagnostic> idle() {
    Stream<Diagnostic> ofDeal =
        loaded.internal().waivers().stream()
            .filter(waiver -> !waiver.check().isEmpty())
            .filter(waiver -> !used.contains(new Waived(waiver.check(), waiver.point())))
            .map(waiver -> idle(waiver));
    return ofDeal.toList();
  }

  private static Diagnostic idle(InternalFile.Waiver waiver) {
    return idle(waiver.check(), waiver.point(), waiver.span());
  }

  private static Diagnostic idle(String code, String point, Span span) {
    return DiagnosticCode.WAIVER_WITHOUT_FINDING
        .at(span, code, point)
        .withHint("Delete it; what it allowed is no longer there.");
  }
}
