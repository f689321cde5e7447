package org.parley.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.ValueWording;
import org.parley.playbook.Deviation;
import org.parley.workbook.Actual;
import org.parley.workbook.Concession;
import org.parley.workbook.SectionNumbers;
import org.parley.workbook.WorkbookInput;
import org.parley.workbook.WorkbookWriter;

/** Makes the workbook of a deal. */
final class Scorecard {
  private static final Set<Deviation.Kind> CONCEDED =
      Set.of(
          Deviation.Kind.WALK_AWAY,
          Deviation.Kind.FALLBACK,
          Deviation.Kind.OMITTED,
          Deviation.Kind.SPECIAL);

  private final Workspace workspace;

  Scorecard(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The workbook of a deal, with what was filled into an earlier one.
   *
   * @param read what the library says of workbooks
   */
  Outcome<byte[]> write(
      LoadedDeal loaded, Draft draft, Outcome<WorkbookFiles> read, Optional<Path> earlier) {
    var findings = new Findings();
    findings.addAll(read.diagnostics());
    if (read.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    WorkbookFiles files = read.value().get();
    var sections = new LinkedHashMap<String, SectionNumbers>();
    draft
        .agreements()
        .forEach(
            agreement ->
                sections.put(agreement.agreement().id(), PrintedSections.of(agreement.contract())));
    var words = new ValueWording(loaded.library().style(), key -> loaded.deal().party(key).label());
    var actuals = new EarlierActuals(workspace, loaded.deal(), earlier);
    List<Actual> carried = actuals.read(findings);
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    Outcome<WorkbookWriter.Written> written =
        WorkbookWriter.write(
            new WorkbookInput(
                loaded.deal(),
                sections,
                files.texts(),
                words::print,
                files.sheets(),
                files.subjects(),
                loaded.internal().negotiation(),
                concessions(draft.deviations())),
            carried);
    findings.addAll(written.diagnostics());
    written.value().ifPresent(found -> actuals.report(found.left(), findings));
    return written
        .value()
        .map(found -> Outcome.of(found.bytes(), findings))
        .orElse(Outcome.failed(findings));
  }

  /** What the draft gave away; what nobody decided yet is no concession. */
  private static List<Concession> concessions(List<Deviation> deviations) {
    return deviations.stream()
        .filter(one -> CONCEDED.contains(one.kind()))
        .map(one -> new Concession(one.point(), one.label(), one.kind().written()))
        .distinct()
        .toList();
  }
}
