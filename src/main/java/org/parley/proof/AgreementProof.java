package org.parley.proof;

import java.util.List;
import org.parley.diagnostic.Diagnostic;

/**
 * What was proved of one agreement.
 *
 * @param agreement its id
 * @param clauses how many clauses its outline lists
 * @param variants how many wordings they have
 * @param conditions how many conditions the wordings and the outline have
 * @param terms how many terms it can ask
 * @param obligations how many things were shown to be impossible, or found possible
 * @param exponent the number of combinations of answers that conditions tell apart, as a power of
 *     ten
 * @param onRules what only the rules of a deal rule out, as far as was tried
 * @param broken obligations that a deal can break
 */
public record AgreementProof(
    String agreement,
    int clauses,
    int variants,
    int conditions,
    int terms,
    int obligations,
    int exponent,
    List<Diagnostic> onRules,
    List<Broken> broken) {
  public AgreementProof {
    onRules = List.copyOf(onRules);
    broken = List.copyOf(broken);
  }
}
