package org.parley.proof;

/**
 * A small term sheet that uses wordings which no earlier one uses.
 *
 * @param name such as {@code jda-2}
 * @param sheet the term sheet
 */
public record CoverageDeal(String name, String sheet) {}
