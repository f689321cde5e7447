package org.parley.resolve;

import java.util.List;
import java.util.Map;
import org.parley.contract.Contract;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;

/**
 * A contract with its side tables; what the writers print.
 *
 * @param contract the tree
 * @param numbering number of each node
 * @param references the printed parts of each reference; key without span, see {@link #reference}
 * @param definitions the definitions that are used, transitively, in alphabetical order
 */
public record ResolvedContract(
    Contract contract,
    Numbering numbering,
    Map<ReferenceKey, List<ReferencePart>> references,
    List<DefinitionText> definitions) {
  public ResolvedContract {
    references = Map.copyOf(references);
    definitions = List.copyOf(definitions);
  }

  /** What a reference points to, wherever it stands. */
  public record ReferenceKey(String agreement, String clause, String label, String through) {
    public static ReferenceKey of(Inline.Reference reference) {
      return new ReferenceKey(
          reference.agreement(), reference.clause(), reference.label(), reference.through());
    }
  }

  /** The printed parts of a reference; every reference of a resolved contract has some. */
  public List<ReferencePart> parts(Inline.Reference reference) {
    List<ReferencePart> parts = references.get(ReferenceKey.of(reference));
    if (parts == null) {
      throw new IllegalStateException("unresolved reference " + reference);
    }
    return parts;
  }
}
