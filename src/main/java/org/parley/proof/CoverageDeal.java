package org.parley.proof;

/**
 * A small term sheet that uses wordings which no earlier one uses.
 *
 * @param name such as {@code jda-2}
 * @param sheet the text of the term sheet; its head says which wordings it is there for
 */
public record CoverageDeal(String name, String sheet) {}
