package org.parley.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;
import org.parley.value.Answer;

/**
 * A party of the deal.
 *
 * @param key its key in the term sheet, such as {@code aurora}
 * @param name full legal name
 * @param label what the contract calls it, such as {@code Aurora}
 * @param form kind of entity, a key of {@code templates/signature-blocks.en.yaml}, such as {@code
 *     corporation}
 * @param details further answers by name: {@code jurisdiction}, {@code address}, {@code
 *     registration_number}, {@code notice_email}, {@code notice_attention}; one that is missing was
 *     not given
 * @param signatories who signs, in order
 * @param span where it is declared
 */
public record Party(
    String key,
    String name,
    String label,
    String form,
    Map<String, Answer> details,
    List<Signatory> signatories,
    Span span) {
  public Party {
    details = Map.copyOf(details);
    signatories = List.copyOf(signatories);
  }

  /** A further answer, open or known. */
  public Optional<Answer> detail(String detail) {
    return Optional.ofNullable(details.get(detail));
  }

  /**
   * A person who signs.
   *
   * @param name empty if not yet known: the line is left to write on
   * @param title empty if not yet known or not fitting
   */
  public record Signatory(Optional<String> name, Optional<String> title) {}
}
