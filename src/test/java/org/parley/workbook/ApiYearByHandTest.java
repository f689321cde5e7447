package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.deal.economics.ApiAccount;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiMonth;
import org.parley.deal.economics.ApiTier;
import org.parley.deal.economics.ServiceLevels;

/**
 * A year of the sample, computed from the words of its contract alone: mixed fees, automatic
 * upgrade, credits of up to 20 %. Only {@code account} knows the economics, to compare them.
 */
class ApiYearByHandTest {
  /** A row of Schedule 1: quota, base, minimum, price and overage per 1,000, level. */
  private record Row(
      String quota, String base, String minimum, String price, String overage, String level) {}

  /** Schedule 1 as the sample prints it; an empty text where it says "none". */
  private static final Map<String, Row> SCHEDULE =
      Map.of(
          "Developer", new Row("20000", "", "", "", "", ""),
          "Launch", new Row("500000", "900", "", "", "2.40", "99.50"),
          "Growth", new Row("5000000", "6500", "", "", "1.75", "99.80"),
          "Network", new Row("60000000", "", "24000", "0.60", "0.80", "99.95"));

  /**
   * What happened in a month.
   *
   * @param tier at its end
   * @param before at its beginning, with the days on which it was in force, 0 without a move
   */
  private record Happened(
      String calls,
      String tier,
      String before,
      int days,
      int suspended,
      boolean lifted,
      String down,
      String excluded,
      boolean slow,
      boolean claims) {}

  private static final List<Happened> YEAR =
      List.of(
          month("488201", "Launch", "215"),
          month("611999", "Launch", "216"),
          month("500001", "Launch", "261"),
          new Happened("1833334", "Launch", "Launch", 0, 0, false, "10", "0", true, true),
          new Happened("1833334", "Launch", "Launch", 0, 0, true, "0", "0", false, true),
          new Happened("2000777", "Growth", "Launch", 13, 0, false, "150", "60", false, true),
          new Happened("3999999", "Growth", "Growth", 0, 4, false, "5800", "0", false, true),
          new Happened("7123457", "Growth", "Growth", 0, 0, false, "87", "0", false, true),
          new Happened("41000013", "Network", "Growth", 21, 1, false, "1440", "0", false, true),
          month("38999995", "Network", "60"),
          new Happened("60000001", "Network", "Network", 0, 0, false, "22", "0", true, true),
          month("64123987", "Network", "500"));

  private static Happened month(String calls, String tier, String down) {
    return new Happened(calls, tier, tier, 0, 0, false, down, "0", false, true);
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static BigDecimal cent(BigDecimal amount, BigDecimal divisor) {
    return amount.divide(divisor, 2, RoundingMode.HALF_UP);
  }

  /** "The averages of those of the two Tiers, weighted by their days": before division. */
  private static BigDecimal mixed(Happened month, String then, String now, int daysAfter) {
    return number(then)
        .multiply(new BigDecimal(month.days()))
        .add(number(now).multiply(new BigDecimal(daysAfter)));
  }

  /** The fees of a month as fin.api-fees says for the mixed model. */
  private static BigDecimal fees(Happened month, int length) {
    Row then = SCHEDULE.get(month.before());
    Row now = SCHEDULE.get(month.tier());
    BigDecimal days = new BigDecimal(length);
    int after = length - month.days();
    BigDecimal calls = new BigDecimal(month.calls());
    BigDecimal quota =
        mixed(month, then.quota(), now.quota(), after).divide(days, 0, RoundingMode.HALF_UP);
    BigDecimal within = calls.min(quota);
    BigDecimal ceiling = quota.multiply(new BigDecimal("3"));
    BigDecimal charged =
        (month.lifted() ? calls : calls.min(ceiling)).subtract(within).max(BigDecimal.ZERO);
    BigDecimal base = cent(mixed(month, then.base(), now.base(), after - month.suspended()), days);
    BigDecimal price =
        cent(
            mixed(month, then.price(), now.price(), after).multiply(within),
            days.multiply(new BigDecimal("1000")));
    BigDecimal overage = cent(number(now.overage()).multiply(charged), new BigDecimal("1000"));
    BigDecimal minimum =
        cent(mixed(month, then.minimum(), now.minimum(), after - month.suspended()), days);
    return base.add(price).add(overage).max(minimum);
  }

  /** The credit of a month in percent as sched.sla says. */
  private static int percent(Happened month, int length) {
    Row tier = SCHEDULE.get(month.days() > 0 ? month.before() : month.tier());
    BigDecimal minutes = new BigDecimal(length * 1440).subtract(new BigDecimal(month.excluded()));
    BigDecimal down = new BigDecimal(month.down());
    BigDecimal hundred = new BigDecimal("100");
    BigDecimal available =
        minutes.subtract(down).multiply(hundred).divide(minutes, 2, RoundingMode.HALF_UP);
    if (available.compareTo(number(tier.level())) >= 0) {
      return month.slow() ? 5 : 0;
    }
    BigDecimal beyond =
        down.multiply(hundred).subtract(hundred.subtract(number(tier.level())).multiply(minutes));
    if (beyond.compareTo(new BigDecimal("12000")) >= 0) {
      return 20;
    }
    return beyond.compareTo(new BigDecimal("3000")) >= 0 ? 10 : 5;
  }

  /** Invoice totals: a credit lowers the fees of the next months. */
  private static List<BigDecimal> invoices() {
    List<BigDecimal> invoices = new ArrayList<>();
    BigDecimal owed = BigDecimal.ZERO;
    for (int at = 0; at < YEAR.size(); at++) {
      Happened month = YEAR.get(at);
      int length = YearMonth.of(2027, 9).plusMonths(at).lengthOfMonth();
      BigDecimal fees = fees(month, length);
      BigDecimal borne = owed.min(fees);
      invoices.add(fees.subtract(borne));
      BigDecimal percent = new BigDecimal(percent(month, length));
      owed = owed.subtract(borne);
      owed = month.claims() ? owed.add(cent(fees.multiply(percent), new BigDecimal("100"))) : owed;
    }
    return invoices;
  }

  private static FilledWorkbook fill(FilledWorkbook book) {
    String tier = "Launch";
    for (int at = 0; at < YEAR.size(); at++) {
      Happened month = YEAR.get(at);
      book.put("ApiCalls", at, 0, month.calls()).put("ApiDowntime", at, 0, month.down());
      book.put("ApiExcludedMinutes", at, 0, month.excluded());
      book.put("ApiSuspendedDays", at, 0, Integer.toString(month.suspended()));
      book.put("ApiDaysInTierBefore", at, 0, Integer.toString(month.days()));
      if (month.lifted()) {
        book.put("ApiCeilingsLifted", at, 0, "1");
      }
      if (month.slow()) {
        book.put("ApiLatencyMissed", at, 0, "1");
      }
      if (month.claims()) {
        book.put("ApiCreditsClaimed", at, 0, "1");
      }
      if (!month.tier().equals(tier)) {
        book.named("ApiTierChanges", at, 0).setCellValue(month.tier());
      }
      tier = month.tier();
    }
    return book.recalculated();
  }

  private static ApiAccount account(ApiFees fees) {
    List<ApiMonth> months = new ArrayList<>();
    for (int at = 0; at < YEAR.size(); at++) {
      Happened month = YEAR.get(at);
      int length = YearMonth.of(2027, 9).plusMonths(at).lengthOfMonth();
      ServiceLevels.Report report =
          new ServiceLevels.Report(
              length, number(month.down()), number(month.excluded()), month.slow());
      months.add(
          new ApiMonth(
              new ApiMonth.Days(length, length, month.suspended()),
              new ApiMonth.InForce(
                  tier(fees, month.tier()), tier(fees, month.before()), month.days()),
              number(month.calls()),
              month.lifted(),
              false,
              BigDecimal.ONE,
              BigDecimal.ZERO,
              Optional.of(report),
              month.claims()));
    }
    return ApiAccount.of(fees, months);
  }

  private static ApiTier tier(ApiFees fees, String name) {
    return fees.tiers().stream().filter(tier -> tier.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theWorkbookSaysWhatTheContractSays(@TempDir Path folder) throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = fill(FilledWorkbook.of(deal.input()));
    FilledWorkbook office = LibreOffice.recalculated(book);
    book.recalculated();
    ApiAccount account = account(deal.fees());
    List<BigDecimal> expected = invoices();
    assertThat(expected.get(1)).isEqualByComparingTo("1168.80");
    BigDecimal year = BigDecimal.ZERO;
    for (int at = 0; at < expected.size(); at++) {
      year = year.add(expected.get(at));
      assertThat(account.invoices().get(at).total().amount())
          .as("month " + (at + 1))
          .isEqualByComparingTo(expected.get(at));
      for (FilledWorkbook either : List.of(book, office)) {
        assertThat(either.number("ApiInvoices", at, 0).orElseThrow())
            .as("month " + (at + 1))
            .isEqualByComparingTo(expected.get(at));
      }
    }
    assertThat(office.number("ApiYearTotals", 0, 0).orElseThrow()).isEqualByComparingTo(year);
  }
}
