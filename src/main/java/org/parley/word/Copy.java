package org.parley.word;

/** For whose eyes a document is. */
public enum Copy {
  /** Goes to the other side: carries nothing but what its own text prints. */
  OUTGOING,
  /** Stays at home: notes, positions, defaults and open points are comments. */
  INTERNAL
}
