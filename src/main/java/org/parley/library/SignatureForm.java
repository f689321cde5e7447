package org.parley.library;

import java.util.List;

/**
 * How a kind of entity is described and signs.
 *
 * @param id such as {@code corporation}; the {@code form} of a party
 * @param description words after the name in the parties clause, with {@code {a}} and fields of the
 *     party in braces
 * @param leadIn words above the lines, with {@code {name}}
 * @param capacity lines that show in what capacity the signatory acts
 * @param lines what each signatory fills in, in order: {@code signature}, {@code name}, {@code
 *     title}, {@code date}, {@code place}, {@code seal}
 * @param fewest fewest people who sign
 * @param most most people who sign
 * @param needs fields of the party that its texts print
 */
public record SignatureForm(
    String id,
    String description,
    String leadIn,
    List<String> capacity,
    List<String> lines,
    int fewest,
    int most,
    List<String> needs) {
  public SignatureForm {
    capacity = List.copyOf(capacity);
    lines = List.copyOf(lines);
    needs = List.copyOf(needs);
  }
}
