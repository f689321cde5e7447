package org.parley.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryDefinition;
import org.parley.library.Variant;

/**
 * The proof of a whole library.
 *
 * @param agreements one for each outline, in their order
 * @param unprinted wordings and definitions that no deal prints
 */
public record LibraryProof(List<AgreementProof> agreements, List<Diagnostic> unprinted) {
  private static final String SHOWN_BY = "The smallest term sheet that shows it:\n";

  public LibraryProof {
    agreements = List.copyOf(agreements);
    unprinted = List.copyOf(unprinted);
  }

  /**
   * Proves every agreement, side by side.
   *
   * @param trial tries what looks like a counter-example
   */
  public static LibraryProof of(Library library, Trial trial) {
    var leaves = new ReadLeaves(library);
    var uses = new TermUses(library);
    var agreements = new ArrayList<AgreementProof>();
    Map<Variant, Boolean> reachable = new IdentityHashMap<>();
    Set<LibraryDefinition> printable = new HashSet<>();
    library.outlines().values().parallelStream()
        .map(outline -> prove(new Prover(library, outline, leaves, uses, trial)))
        .toList()
        .forEach(
            done -> {
              agreements.add(done.proof());
              done.reachable().forEach(variant -> reachable.put(variant, true));
              printable.addAll(done.printable());
            });
    return new LibraryProof(agreements, unprinted(library, reachable, printable));
  }

  /** Everything that is wrong. */
  public List<Diagnostic> findings() {
    return Stream.concat(broken().map(Broken::finding), unprinted.stream()).toList();
  }

  /** The same for machines: each with the term sheet that shows it as a hint. */
  public List<Diagnostic> explained() {
    return Stream.concat(broken().map(LibraryProof::explained), unprinted.stream()).toList();
  }

  private Stream<Broken> broken() {
    return agreements.stream().flatMap(agreement -> agreement.broken().stream());
  }

  private static Diagnostic explained(Broken broken) {
    return broken
        .sheet()
        .map(sheet -> broken.finding().withHint(SHOWN_BY + sheet.stripTrailing()))
        .orElse(broken.finding());
  }

  private record Done(
      AgreementProof proof, Set<Variant> reachable, Set<LibraryDefinition> printable) {}

  private static Done prove(Prover prover) {
    return new Done(prover.prove(), prover.reachable(), prover.printable());
  }

  private static List<Diagnostic> unprinted(
      Library library, Map<Variant, Boolean> reachable, Set<LibraryDefinition> printable) {
    var unprinted = new ArrayList<Diagnostic>();
    Set<String> documents = new HashSet<>();
    library
        .documents()
        .values()
        .forEach(outline -> outline.entries().forEach(entry -> documents.add(entry.clause())));
    for (LibraryClause clause : library.clauses().values()) {
      if (!documents.contains(clause.id())) {
        clause.variants().values().stream()
            .filter(variant -> !reachable.containsKey(variant))
            .map(variant -> never(variant, "`" + variant.name() + "` of `" + clause.id() + "`"))
            .forEach(unprinted::add);
      }
    }
    library.definitions().values().stream()
        .filter(definition -> !printable.contains(definition))
        .map(
            definition ->
                DiagnosticCode.PROOF_NEVER_PRINTED.at(
                    definition.span(), "the definition of `" + definition.label() + "`"))
        .forEach(unprinted::add);
    return unprinted;
  }

  private static Diagnostic never(Variant variant, String what) {
    return DiagnosticCode.PROOF_NEVER_PRINTED.at(variant.span(), "the wording " + what);
  }
}
