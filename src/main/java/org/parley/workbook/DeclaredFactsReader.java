package org.parley.workbook;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.Findings;
import org.parley.term.Declared;

/** Reads the single facts of a declared part. */
final class DeclaredFactsReader {
  private static final List<String> KEYS = List.of("term", "head", "gives", "input");

  private final Findings findings;
  private final UnaryOperator<String> paths;

  /**
   * @param paths turns a term as written into its full path
   */
  DeclaredFactsReader(Findings findings, UnaryOperator<String> paths) {
    this.findings = findings;
    this.paths = paths;
  }

  List<DeclaredFact> readAll(Declared part) {
    return part.named("facts", this::fact);
  }

  private DeclaredFact fact(String id, Declared fact) {
    fact.allow(KEYS);
    boolean input = fact.node().find("input").isPresent();
    return new DeclaredFact(
        id,
        paths.apply(fact.required("term")),
        fact.required("head"),
        new DeclaredColumnReader(findings).holds(fact, input ? "input" : "gives"),
        input,
        fact.node().span());
  }
}
