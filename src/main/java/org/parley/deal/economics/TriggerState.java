package org.parley.deal.economics;

/**
 * Where a metric's trigger stands. The order is the order of the workbook's state codes, from 1.
 */
public enum TriggerState {
  /** The threshold, the direction or the number of quarters is not agreed. */
  OPEN,
  /** Enough quarters in a row were below the threshold. */
  FIRED,
  /** No figure yet. */
  NO_FIGURE,
  /** The latest quarter was below, but not yet enough in a row. */
  WARNING,
  /** The latest quarter was within the threshold. */
  WITHIN,
  /** No figure since the last remediation ended: counting starts anew. */
  RESTARTED
}
