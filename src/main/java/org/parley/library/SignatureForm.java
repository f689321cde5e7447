package org.parley.library;

import java.util.List;

/**
 * How a kind of entity is described and signs.
 *
 * @param id such as {@code corporation}
 * @param description words of the parties clause with {@code {jurisdiction}}
 * @param leadIn words above the signature with {@code {name}}
 * @param signatories how many people sign
 * @param lines labels of the lines to sign on, in order: keys {@code signature}, {@code name},
 *     {@code title}, {@code date}
 */
public record SignatureForm(
    String id, String description, String leadIn, int signatories, List<String> lines) {
  public SignatureForm {
    lines = List.copyOf(lines);
  }
}
