package org.parley.deal.choice;

import java.util.Optional;
import org.parley.value.Percent;

/**
 * What options are scored on.
 *
 * @param id as scores and weights name it
 * @param group what it belongs to; the empty text if the deal does not group
 * @param factors what counts
 * @param one what a score of 1 means
 * @param three what a score of 3 means
 * @param five what a score of 5 means
 * @param weight empty if it is not decided
 */
public record Criterion(
    String id,
    String name,
    String group,
    String factors,
    String one,
    String three,
    String five,
    Optional<Percent> weight) {}
