package org.parley.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Six quarters of the marketplace sample as an accountant computes them from the contract's words
 * (Section on net revenue, waterfall, tiers, true-up, guarantee; schedule on the method). Uses none
 * of the program's own computations.
 */
final class RevenueByHand {
  /** Gross, refunds, chargebacks, taxes, processor fees, both metrics; a dash if not proven. */
  static final List<List<String>> QUARTERS =
      List.of(
          List.of("600000.00", "10000.10", "1000.00", "48000.00", "20000.00", "85", "91.99"),
          List.of("900000.55", "80000.00", "2000.00", "70000.00", "9000.00", "84.99", "92"),
          List.of("1000.00", "0.00", "0.00", "5000.00", "10.00", "90", "-"),
          List.of("700000.00", "20000.00", "0.00", "50000.00", "12345.67", "90", "95"),
          List.of("2600000.49", "12000.00", "300.25", "190000.00", "60000.00", "70", "60"),
          List.of("2400000.00", "100.00", "0.00", "0.00", "0.00", "99", "99"));

  final List<BigDecimal> net = new ArrayList<>();
  final List<BigDecimal> tablefront = new ArrayList<>();
  final List<BigDecimal> harborline = new ArrayList<>();
  final List<BigDecimal> quillmark = new ArrayList<>();
  final List<BigDecimal> quillmarkPaid = new ArrayList<>();
  final List<BigDecimal> harborlinePaid = new ArrayList<>();
  final List<BigDecimal> quillmarkReleased = new ArrayList<>();
  final List<BigDecimal> harborlineReleased = new ArrayList<>();
  final BigDecimal shortfallOf2027;
  final BigDecimal recoupedIn2028;

  RevenueByHand() {
    BigDecimal carried = BigDecimal.ZERO;
    BigDecimal year = BigDecimal.ZERO;
    for (int at = 0; at < QUARTERS.size(); at++) {
      BigDecimal own = own(at).add(carried);
      carried = own.min(BigDecimal.ZERO);
      BigDecimal of = own.max(BigDecimal.ZERO);
      // January starts a new year: Q3 is the first quarter of 2028. The statement of Q5 knows that
      // Net Revenue of Q4 was 50,000 less.
      BigDecimal before = at == 2 ? BigDecimal.ZERO : year;
      if (at == 4) {
        before = before.subtract(money("50000"));
      }
      year = before.add(of);
      divide(of, before, points(at));
    }
    BigDecimal quillmarkOf2027 = quillmark.get(0).add(quillmark.get(1));
    // July 1 to December 31 is 184 of 365 days.
    BigDecimal floorOf2027 = cents(money("1900000").multiply(money("184")), money("365"));
    shortfallOf2027 = floorOf2027.subtract(quillmarkOf2027).max(BigDecimal.ZERO);
    pay();
    BigDecimal quillmarkOf2028 =
        quillmark.get(2).add(corrected()[0]).add(quillmark.get(4)).add(quillmark.get(5));
    BigDecimal excess = quillmarkOf2028.subtract(money("1900000")).max(BigDecimal.ZERO);
    recoupedIn2028 = excess.min(shortfallOf2027);
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount);
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal cents(BigDecimal amount, BigDecimal by) {
    return amount.divide(by, 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal figure(int quarter, int which) {
    return money(QUARTERS.get(quarter).get(which));
  }

  /** Fees up to 3 %, all but taxes up to 8 % of gross revenue. */
  private static BigDecimal own(int at) {
    BigDecimal gross = figure(at, 0);
    BigDecimal fees = figure(at, 4).min(cents(gross.multiply(money("0.03"))));
    BigDecimal all = figure(at, 1).add(figure(at, 2)).add(fees);
    BigDecimal counted = all.min(cents(gross.multiply(money("0.08"))));
    return gross.subtract(figure(at, 3)).subtract(counted);
  }

  /** Figures of the quarter before. */
  private static BigDecimal points(int at) {
    BigDecimal points = BigDecimal.ZERO;
    if (at > 0 && figure(at - 1, 5).compareTo(money("85")) >= 0) {
      points = points.add(money("0.01"));
    }
    String renewals = at == 0 ? "-" : QUARTERS.get(at - 1).get(6);
    if (!renewals.equals("-") && money(renewals).compareTo(money("92")) >= 0) {
      points = points.add(money("0.015"));
    }
    return points;
  }

  /** Tablefront, Harborline, Quillmark of a quarter. */
  private static BigDecimal[] shares(BigDecimal of, BigDecimal before, BigDecimal points) {
    BigDecimal fixed = of.min(money("6000"));
    BigDecimal end = before.add(of);
    BigDecimal first = end.min(money("1000000")).subtract(before).max(BigDecimal.ZERO);
    BigDecimal third = end.subtract(before.max(money("4000000"))).max(BigDecimal.ZERO);
    BigDecimal second = of.subtract(first).subtract(third);
    BigDecimal tiers =
        cents(
                first
                    .multiply(money("0.18").add(points))
                    .add(second.multiply(money("0.20").add(points)))
                    .add(third.multiply(money("0.22").add(points))))
            .min(of.subtract(fixed));
    BigDecimal left = of.subtract(fixed).subtract(tiers);
    BigDecimal setUp = cents(of.multiply(money("0.12"))).min(left);
    return new BigDecimal[] {fixed.add(tiers), setUp, left.subtract(setUp)};
  }

  private void divide(BigDecimal of, BigDecimal before, BigDecimal points) {
    BigDecimal[] shares = shares(of, before, points);
    net.add(of);
    tablefront.add(shares[0]);
    harborline.add(shares[1]);
    quillmark.add(shares[2]);
  }

  /** Quillmark and Harborline of Q4 with Net Revenue 50,000 lower. */
  private BigDecimal[] corrected() {
    BigDecimal[] right = shares(net.get(3).subtract(money("50000")), BigDecimal.ZERO, points(3));
    return new BigDecimal[] {right[2], right[1]};
  }

  private void pay() {
    // A refund of 30,000 for Q2, on 2028-08-10: its hold-back was released on 2028-03-30. Each of
    // the three bears it as it shared Net Revenue of Q2; Quillmark takes the difference.
    BigDecimal first = money("30000");
    BigDecimal harborlineFirst = cents(first.multiply(harborline.get(1)), net.get(1));
    BigDecimal tablefrontFirst = cents(first.multiply(tablefront.get(1)), net.get(1));
    BigDecimal quillmarkFirst = first.subtract(harborlineFirst).subtract(tablefrontFirst);
    // One of 15,000 for Q5, on 2028-10-15: its hold-back is held until 2028-12-29.
    BigDecimal second = money("15000");
    BigDecimal harborlineSecond = cents(second.multiply(harborline.get(4)), net.get(4));
    BigDecimal tablefrontSecond = cents(second.multiply(tablefront.get(4)), net.get(4));
    BigDecimal quillmarkSecond = second.subtract(harborlineSecond).subtract(tablefrontSecond);
    BigDecimal[] right = corrected();
    pay(quillmark, quillmarkPaid, quillmarkReleased, quillmarkFirst, quillmarkSecond, right[0]);
    pay(
        harborline,
        harborlinePaid,
        harborlineReleased,
        harborlineFirst,
        harborlineSecond,
        right[1]);
  }

  private static void pay(
      List<BigDecimal> shares,
      List<BigDecimal> paid,
      List<BigDecimal> released,
      BigDecimal first,
      BigDecimal second,
      BigDecimal right) {
    BigDecimal waiting = BigDecimal.ZERO;
    for (int at = 0; at < shares.size(); at++) {
      BigDecimal held = cents(shares.get(at).multiply(money("0.05")));
      BigDecimal payment = shares.get(at).subtract(held).add(waiting);
      BigDecimal needed = BigDecimal.ZERO;
      BigDecimal lost = shares.get(3).subtract(right);
      if (at == 3) { // the correction of Q4 was found on 2028-09-20, before the release on 09-28
        needed = lost.min(held);
      }
      if (at
          == 4) { // the statement of Q5 shows the first refund and what is left of the correction
        BigDecimal heldOfQ4 = cents(shares.get(3).multiply(money("0.05")));
        BigDecimal back = first.add(lost.subtract(lost.min(heldOfQ4)));
        payment = payment.subtract(back); // far below half of the shares of Q5
        needed = second;
      }
      released.add(held.subtract(needed));
      boolean small = payment.compareTo(money("250")) < 0;
      waiting = small ? payment : BigDecimal.ZERO;
      paid.add(small ? BigDecimal.ZERO : payment);
    }
  }
}
