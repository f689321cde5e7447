package org.parley.yaml;

import java.util.EnumMap;
import java.util.Map;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** The findings of one file; of each kind only the first hundred, for nobody reads more. */
final class Report {
  private final Findings findings;
  private final Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);

  Report(Findings findings) {
    this.findings = findings;
  }

  void add(Diagnostic diagnostic) {
    int count = counts.merge(diagnostic.code(), 1, Integer::sum);
    if (count < YamlLimits.FINDINGS_OF_ONE_KIND) {
      findings.report(diagnostic);
    } else if (count == YamlLimits.FINDINGS_OF_ONE_KIND) {
      findings.report(diagnostic.withHint("Further findings of this kind are not listed."));
    }
  }
}
