package org.parley.deal.economics;

/** What one quarter says of one metric. */
public enum Reading {
  /** No figure, or no threshold to hold it against. */
  NONE,
  /** On the threshold or on its good side. */
  WITHIN,
  /** On the bad side of the threshold. */
  BELOW
}
