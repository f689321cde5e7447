package org.parley.deal.economics;

/**
 * What one party bears of a refund, in cents.
 *
 * @param quarter in which the revenue counted
 * @param arises the quarter in which the refund arose
 * @param clawed what it bears in proportion to its share
 * @param caused what it bears because of its own breach
 * @param fromHoldBack what of both comes out of what is still held back
 */
public record RefundPart(
    String party, int quarter, int arises, long clawed, long caused, long fromHoldBack) {
  /** All that the party bears. */
  public long borne() {
    return clawed + caused;
  }
}
