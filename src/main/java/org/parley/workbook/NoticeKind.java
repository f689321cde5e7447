package org.parley.workbook;

/** What a notice is about; the order is that of a review. */
public enum NoticeKind {
  TRIGGER,
  SCORE,
  GATE,
  COMMITMENT,
  PAYMENT,
  DEADLINE,
  POINT
}
