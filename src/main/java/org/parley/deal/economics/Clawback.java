package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Who bears refunds of earlier quarters, in the order in which they are entered. Amounts are in
 * cents.
 *
 * @param held what is held back of each party, by quarter; none for the collecting party
 * @param paid when the shares of a party of a quarter were paid, by quarter
 */
record Clawback(
    RevenueTerms terms,
    List<DividedQuarter> divided,
    Map<String, List<Long>> held,
    Map<String, List<LocalDate>> paid) {

  /** The parts of all refunds; a refund of the current or of an unknown quarter has none. */
  List<RefundPart> of(List<Refund> refunds) {
    var parts = new ArrayList<RefundPart>();
    for (Refund refund : refunds) {
      int arises = terms.quarter(refund.day());
      boolean counts =
          refund.quarter() <= divided.size()
              && arises > refund.quarter()
              && arises <= terms.count();
      if (counts && terms.trueUp().clawback().isPresent()) {
        parts.addAll(parts(refund, arises, List.copyOf(parts)));
      }
    }
    return List.copyOf(parts);
  }

  private List<RefundPart> parts(Refund refund, int arises, List<RefundPart> before) {
    var parts = new ArrayList<RefundPart>();
    long left = refund.cents();
    for (String party : terms.parties()) {
      if (!party.equals(terms.collector())) {
        RefundPart part = part(refund, arises, party, before);
        parts.add(part);
        left -= part.borne();
      }
    }
    boolean caused = refund.causedBy().filter(terms.collector()::equals).isPresent();
    parts.add(
        new RefundPart(
            terms.collector(),
            refund.quarter(),
            arises,
            caused ? 0 : left,
            caused ? refund.cents() : 0,
            0));
    return parts;
  }

  private RefundPart part(Refund refund, int arises, String party, List<RefundPart> before) {
    long caused = refund.causedBy().filter(party::equals).isPresent() ? refund.cents() : 0;
    long clawed = refund.causedBy().isPresent() ? 0 : clawed(refund, party, before);
    int at = refund.quarter() - 1;
    DividedQuarter quarter = divided.get(at);
    LocalDate release = DueDate.after(quarter.end(), terms.holdBack().release());
    long left =
        held.getOrDefault(party, List.of()).get(at)
            - sum(before, party, refund.quarter(), RefundPart::fromHoldBack);
    long used = refund.day().isAfter(release) ? 0 : Math.min(clawed + caused, left);
    return new RefundPart(party, refund.quarter(), arises, clawed, caused, used);
  }

  /** In proportion to the share, within the window, and never more than the share. */
  private long clawed(Refund refund, String party, List<RefundPart> before) {
    int at = refund.quarter() - 1;
    Optional<LocalDate> last =
        terms
            .trueUp()
            .clawback()
            .map(window -> DueDate.after(paid.getOrDefault(party, List.of()).get(at), window));
    if (last.filter(refund.day()::isAfter).isPresent()) {
      return 0;
    }
    long earlier = sum(before, party, refund.quarter(), RefundPart::clawed);
    return Math.max(0, Math.min(proportion(refund, party), divided.get(at).share(party) - earlier));
  }

  private long proportion(Refund refund, String party) {
    DividedQuarter quarter = divided.get(refund.quarter() - 1);
    if (!party.equals(terms.waterfall().residual())) {
      return quarter.net() == 0
          ? 0
          : SharesFallingDue.proportion(refund.cents(), quarter.share(party), quarter.net());
    }
    long others =
        terms.parties().stream()
            .filter(other -> !other.equals(party))
            .mapToLong(other -> proportion(refund, other))
            .sum();
    return refund.cents() - others;
  }

  static long sum(
      List<RefundPart> parts, String party, int quarter, ToLongFunction<RefundPart> what) {
    return parts.stream()
        .filter(part -> part.party().equals(party) && part.quarter() == quarter)
        .mapToLong(what)
        .sum();
  }
}
