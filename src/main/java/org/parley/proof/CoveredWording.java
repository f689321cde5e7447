package org.parley.proof;

import org.parley.library.LibraryClause;
import org.parley.library.Variant;

/** A wording of a clause that some term sheet is to use. */
record CoveredWording(LibraryClause clause, Variant variant) {
  @Override
  public boolean equals(Object other) {
    return other instanceof CoveredWording wording && wording.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Such as {@code core.term rolling}. */
  @Override
  public String toString() {
    return clause.id() + " " + variant.name();
  }
}
