package org.parley.contract;

/**
 * A remark for the drafter's own side; printed as a comment in the internal copy, never in the
 * outgoing one.
 *
 * @param kind what the remark is about
 * @param text plain text, one or more sentences; each line is a paragraph
 */
public record Note(Kind kind, String text) {
  /** What a remark is about. */
  public enum Kind {
    /** What a lawyer must watch. */
    DRAFTING,
    /** Where the deal stands for each side, with fallback and trade. */
    POSITION,
    /** Another wording that the side prefers or could accept, with its words. */
    WORDING,
    /** A default of the library that stands in for an answer, with its reason. */
    DEFAULT,
    /** A point that the parties have not decided. */
    OPEN
  }
}
