package org.parley.deal.choice;

/**
 * One of the things to choose from.
 *
 * @param id as scores name it
 * @param meaning what it is; the empty text if the deal does not say
 */
public record Option(String id, String name, String meaning) {}
