package org.parley.workbook;

/**
 * A point on which a draft is not what the drafting side prefers, as the workbook of the deal
 * records it for the portfolio.
 *
 * @param point clause id, or path of a term
 * @param label the point in the deal team's words
 * @param kind {@code walk-away}, {@code fallback}, {@code omitted} or {@code special}
 */
public record Concession(String point, String label, String kind) {}
