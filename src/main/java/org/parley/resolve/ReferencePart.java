package org.parley.resolve;

import org.parley.contract.NodeId;

/** A part of a printed reference: "Sections " + 5.2 + " to " + 5.4. */
public sealed interface ReferencePart {
  /** What is printed. */
  String text();

  /** House words around the numbers. */
  record Literal(String text) implements ReferencePart {}

  /**
   * A number that Word computes.
   *
   * @param target the numbered paragraph, article heading or schedule heading that it points to
   * @param text the number in full context, without trailing dot
   */
  record Number(NodeId target, String text) implements ReferencePart {}
}
