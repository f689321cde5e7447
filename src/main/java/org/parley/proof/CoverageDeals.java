package org.parley.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.Library;
import org.parley.library.LibraryClause;

/**
 * Makes few term sheets that together use every wording that an agreement can have. The rarest
 * wordings come first: the agreement that alone has them takes along what others have as well.
 */
public final class CoverageDeals {
  private final List<AgreementCoverage> agreements;
  private final Map<CoveredWording, List<AgreementCoverage>> homes = new HashMap<>();
  private final Set<CoveredWording> left = new LinkedHashSet<>();
  private final Map<String, List<AgreementCoverage.Found>> made = new LinkedHashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private CoverageDeals(Library library, Trial trial) {
    var leaves = new ReadLeaves(library);
    this.agreements =
        library.outlines().values().parallelStream()
            .map(outline -> new AgreementCoverage(library, outline, leaves, trial))
            .toList();
    agreements.forEach(agreement -> made.put(agreement.outline().id(), new ArrayList<>()));
    agreements.stream()
        .sorted(Comparator.comparing(agreement -> agreement.reachable().size()))
        .forEach(this::addHome);
    library.clauses().values().stream()
        .flatMap(CoverageDeals::wordings)
        .filter(homes::containsKey)
        .sorted(Comparator.comparing(wording -> homes(wording).size()))
        .forEach(left::add);
  }

  /** The smallest agreement is the first home of a wording. */
  private void addHome(AgreementCoverage agreement) {
    for (CoveredWording wording : agreement.reachable()) {
      homes.computeIfAbsent(wording, any -> new ArrayList<>()).add(agreement);
    }
  }

  private static java.util.stream.Stream<CoveredWording> wordings(LibraryClause clause) {
    return clause.variants().values().stream().map(variant -> new CoveredWording(clause, variant));
  }

  private List<AgreementCoverage> homes(CoveredWording wording) {
    return homes.getOrDefault(wording, List.of());
  }

  /**
   * What was made.
   *
   * @param deals in the order of the agreements
   * @param findings the wordings that no deal could be found for
   */
  public record Made(List<CoverageDeal> deals, List<Diagnostic> findings) {
    public Made {
      deals = List.copyOf(deals);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The term sheets of a library.
   *
   * @param trial tells which term sheets the rules of a deal refuse
   */
  public static Made of(Library library, Trial trial) {
    return new CoverageDeals(library, trial).make();
  }

  private Made make() {
    while (!left.isEmpty()) {
      cover(left.iterator().next());
    }
    agreements.stream().filter(agreement -> found(agreement).isEmpty()).forEach(this::addAny);
    return new Made(CoverageSheets.of(agreements, made), findings);
  }

  private void cover(CoveredWording first) {
    for (AgreementCoverage agreement : homes(first)) {
      List<CoveredWording> wanted = left.stream().filter(agreement.reachable()::contains).toList();
      Optional<AgreementCoverage.Found> deal = agreement.granting(wanted);
      if (deal.isPresent()) {
        found(agreement).add(deal.get());
        left.removeAll(deal.get().used());
        return;
      }
    }
    left.remove(first);
    String what = "the wording `" + first.variant().name() + "` of `" + first.clause().id() + "`";
    report(DiagnosticCode.PROOF_NOT_COVERED.at(first.variant().span(), what), homes(first));
  }

  /** An agreement without a wording of its own has one deal all the same. */
  private void addAny(AgreementCoverage agreement) {
    agreement
        .any()
        .ifPresentOrElse(
            found(agreement)::add,
            () ->
                report(
                    DiagnosticCode.PROOF_NOT_COVERED.at(
                        agreement.outline().span(),
                        "the agreement `" + agreement.outline().id() + "`"),
                    List.of(agreement)));
  }

  private void report(Diagnostic finding, List<AgreementCoverage> tried) {
    String refusals =
        tried.stream()
            .flatMap(agreement -> agreement.refusal().stream())
            .map(refusal -> refusal.code().code() + " " + refusal.message())
            .distinct()
            .collect(Collectors.joining(" "));
    findings.add(
        finding.withHint(
            "The term sheets that were tried are refused: "
                + refusals
                + " Give the terms that it names an `example` that fits."));
  }

  private List<AgreementCoverage.Found> found(AgreementCoverage agreement) {
    return made.getOrDefault(agreement.outline().id(), List.of());
  }
}
