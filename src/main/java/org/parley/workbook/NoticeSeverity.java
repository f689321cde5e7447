package org.parley.workbook;

/** How urgent a notice is; the order is that of the numbers in the workbook, from 0. */
public enum NoticeSeverity {
  QUIET,
  NEAR,
  FIRED
}
