package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Period;

/**
 * When the provider may move the licensee to the next higher tier, and what an objection does.
 *
 * @param after how many months in a row with calls beyond the quota, in the same tier
 * @param objection time for it, from the notice of the move
 */
public record ApiUpgrade(int after, Period objection) {

  /**
   * A month.
   *
   * @param first its first day
   * @param tier at its end
   * @param moved true if the tier changed within the month
   * @param overage true if calls went beyond the quota
   * @param notified day of a notice of a move
   * @param objected day of the objection to it
   */
  public record Month(
      LocalDate first,
      String tier,
      boolean moved,
      boolean overage,
      Optional<LocalDate> notified,
      Optional<LocalDate> objected) {}

  /**
   * What follows for a month.
   *
   * @param inRow months with overage in a row in the same tier, this one included
   * @param rejects true if the API rejects calls beyond the quota since an earlier month's
   *     objection
   */
  public record Result(int inRow, boolean rejects) {}

  /** Follows months in a row. */
  public List<Result> follow(List<Month> months) {
    var results = new ArrayList<Result>();
    int inRow = 0;
    Optional<LocalDate> objected = Optional.empty();
    String tier = "";
    for (Month month : months) {
      boolean same = month.tier().equals(tier) && !month.moved();
      inRow = !month.overage() || month.moved() ? 0 : same ? inRow + 1 : 1;
      Optional<LocalDate> held = same ? objected : Optional.empty();
      objected = inTime(month).or(() -> held);
      results.add(new Result(inRow, objected.filter(month.first()::isAfter).isPresent()));
      tier = month.tier();
    }
    return List.copyOf(results);
  }

  private Optional<LocalDate> inTime(Month month) {
    return month
        .objected()
        .filter(
            day ->
                month
                    .notified()
                    .filter(notice -> !day.isAfter(DueDate.after(notice, objection)))
                    .isPresent());
  }

  /** True if so many months in a row let the provider move the licensee up. */
  public boolean reached(Result month) {
    return month.inRow() >= after && !month.rejects();
  }
}
