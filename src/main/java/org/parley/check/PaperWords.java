package org.parley.check;

/**
 * How paper of one language shows its structure.
 *
 * @param article the line that heads an article: its number, then its heading
 * @param attached the line that heads a schedule: its name, then its heading
 * @param number the number before a paragraph
 * @param signature a line to sign on
 * @param noParty labels that stand in parentheses like a party's and are none, such as "Agreement"
 */
public record PaperWords(
    Search article, Search attached, Search number, Search signature, Search noParty) {

  /** From the group {@code paper} of the checks' words. */
  public static PaperWords of(CheckData data) {
    return new PaperWords(
        data.exact("article"),
        data.exact("attached"),
        data.exact("number"),
        data.exact("signature"),
        data.pattern("no_party"));
  }
}
