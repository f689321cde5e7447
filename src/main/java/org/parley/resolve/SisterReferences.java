package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.contract.Contract;
import org.parley.contract.Inline;

/**
 * References to places in the other agreements of a deal: "Section 5.2 of the API License
 * Agreement". Their numbers stand in another file, so they are printed as words, not as live
 * fields.
 */
public final class SisterReferences {
  /** For a contract that stands alone. */
  public static final SisterReferences NONE = new SisterReferences(Map.of());

  private record Sister(ReferenceResolver resolver, String words) {}

  private final Map<String, Sister> sisters;

  private SisterReferences(Map<String, Sister> sisters) {
    this.sisters = Map.copyOf(sisters);
  }

  /** The places of these agreements. */
  public static SisterReferences of(List<Contract> contracts) {
    var sisters = new HashMap<String, Sister>();
    for (Contract contract : contracts) {
      var resolver = new ReferenceResolver(contract, Numberer.number(contract));
      String words =
          contract.words().ofAgreement().replace("{agreement}", contract.cover().title());
      sisters.put(contract.id(), new Sister(resolver, " " + words));
    }
    return new SisterReferences(sisters);
  }

  /** The printed words; empty if the agreement or the clause is not in the deal. */
  Optional<List<ReferencePart>> resolve(Inline.Reference reference) {
    return Optional.ofNullable(sisters.get(reference.agreement()))
        .flatMap(sister -> sister.resolver().resolve(reference).map(parts -> words(parts, sister)));
  }

  private static List<ReferencePart> words(List<ReferencePart> parts, Sister sister) {
    var words = new ArrayList<ReferencePart>();
    parts.forEach(part -> words.add(new ReferencePart.Literal(part.text())));
    words.add(new ReferencePart.Literal(sister.words()));
    return List.copyOf(words);
  }
}
