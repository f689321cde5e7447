package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.ApiAccount;
import org.parley.deal.economics.ApiFeeModel;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiMonth;
import org.parley.deal.economics.ApiTier;
import org.parley.deal.economics.ServiceLevels;

/**
 * Made-up use of one month. Empty text: the cell stays empty.
 *
 * @param fields what stands in the cells, as {@code name=value} parted by blanks
 */
record ApiUse(String fields) {
  /** A year and more of use that meets every rule at least once. */
  static final List<ApiUse> MONTHS =
      List.of(
          new ApiUse("calls=412345 downtime=0"),
          new ApiUse("calls=500000 downtime=216 claimed=1"),
          new ApiUse("calls=507331 downtime=241 claimed=1"),
          new ApiUse("calls=1204503 downtime=300 excluded=90 claimed=1"),
          new ApiUse("calls=1731777 downtime=0 latency=1 lifted=1 claimed=1"),
          new ApiUse("calls=2250001 tier=Growth before=11 downtime=400 claimed=1"),
          new ApiUse("calls=4100000 suspended=3 downtime=4400 claimed=1"),
          new ApiUse("calls=5600123 downtime=88"),
          new ApiUse("calls=5000001 downtime=99 latency=1 excluded=120 claimed=1"),
          new ApiUse("calls=38123457 tier=Network before=17 suspended=2 downtime=12"),
          new ApiUse("calls=59999999 downtime=23 claimed=1"),
          new ApiUse("calls=61234567 downtime=60 claimed=1"),
          new ApiUse("calls=12000000 raise=0.015 told=2028-06-30 downtime=0"),
          new ApiUse("calls=3000 tier=Developer days=19 downtime=100"),
          new ApiUse("calls=30000 downtime=0 raise=0.03 told=2028-06-30"),
          new ApiUse("calls=300 tier=Launch downtime=44000 claimed=1"));

  /** Revenue of the applications by month; one month of refunds. */
  private static final List<String> REVENUE =
      List.of("81234.56", "-5000.01", "3000.33", "12345.67", "0", "99999.99", "150000.05");

  private String get(String name) {
    for (String field : fields.split(" ", -1)) {
      if (field.startsWith(name + "=")) {
        return field.substring(name.length() + 1);
      }
    }
    return "";
  }

  private int whole(String name) {
    return get(name).isEmpty() ? 0 : Integer.parseInt(get(name));
  }

  static String revenue(int month) {
    return REVENUE.get(month % REVENUE.size());
  }

  /** Fills a workbook in. */
  static FilledWorkbook fill(FilledWorkbook book) {
    for (int month = 0; month < MONTHS.size(); month++) {
      MONTHS.get(month).fill(book, month);
    }
    return book.recalculated();
  }

  private void fill(FilledWorkbook book, int month) {
    put(book, "ApiCalls", month, get("calls"));
    put(book, "ApiDaysInTierBefore", month, get("before"));
    put(book, "ApiDaysInForce", month, get("days"));
    put(book, "ApiSuspendedDays", month, get("suspended"));
    put(book, "ApiCeilingsLifted", month, get("lifted"));
    put(book, "ApiDowntime", month, get("downtime"));
    put(book, "ApiExcludedMinutes", month, get("excluded"));
    put(book, "ApiLatencyMissed", month, get("latency"));
    put(book, "ApiCreditsClaimed", month, get("claimed"));
    if (has(book, "ApiPriceIncreases") && unlocked(book, month)) {
      put(book, "ApiPriceIncreases", month, get("raise"));
      if (!get("told").isEmpty()) {
        book.date("ApiIncreasesNotifiedOn", month, get("told"));
      }
    }
    put(book, "ApiRevenue", month, revenue(month));
    put(book, "ApiBundleAmounts", month, "40000.07");
    put(book, "ApiBundleParts", month, month % 3 == 0 ? "2500.55" : "");
    if (!get("tier").isEmpty()) {
      book.named("ApiTierChanges", month, 0).setCellValue(get("tier"));
    }
  }

  private static void put(FilledWorkbook book, String name, int month, String number) {
    if (!number.isEmpty() && has(book, name)) {
      book.put(name, month, 0, number);
    }
  }

  static boolean has(FilledWorkbook book, String name) {
    return book.workbook().getName(name) != null;
  }

  private static boolean unlocked(FilledWorkbook book, int month) {
    return !book.named("ApiPriceIncreases", month, 0).getCellStyle().getLocked();
  }

  /** The account of the same months by the economics. */
  static ApiAccount account(ApiFees fees, String start, FilledWorkbook book, int firstDays) {
    List<ApiMonth> months = new ArrayList<>();
    ApiTier tier = named(fees, start);
    BigDecimal level = BigDecimal.ONE;
    for (int month = 0; month < MONTHS.size(); month++) {
      ApiUse use = MONTHS.get(month);
      ApiTier now = use.get("tier").isEmpty() ? tier : named(fees, use.get("tier"));
      boolean raises = has(book, "ApiPriceIncreases") && !use.get("raise").isEmpty();
      boolean second = level.compareTo(BigDecimal.ONE) > 0;
      if (raises && unlocked(book, month) && !second) {
        level = level.multiply(BigDecimal.ONE.add(new BigDecimal(use.get("raise"))));
      }
      int length = java.time.YearMonth.of(2027, 9).plusMonths(month).lengthOfMonth();
      int days = month == 0 ? firstDays : use.get("days").isEmpty() ? length : use.whole("days");
      months.add(use.month(fees, month, new int[] {length, days}, tier, now, level));
      tier = now;
    }
    return ApiAccount.of(fees, months);
  }

  private ApiMonth month(
      ApiFees fees, int month, int[] days, ApiTier before, ApiTier now, BigDecimal level) {
    int suspended = fees.model().priced() ? whole("suspended") : 0;
    boolean moved = whole("before") > 0;
    return new ApiMonth(
        new ApiMonth.Days(days[0], days[1], suspended),
        new ApiMonth.InForce(now, moved ? before : now, whole("before")),
        new BigDecimal(get("calls")),
        whole("lifted") == 1,
        false,
        level,
        base(fees, month),
        Optional.of(
            new ServiceLevels.Report(
                days[1],
                new BigDecimal(get("downtime")),
                BigDecimal.valueOf(whole("excluded")),
                whole("latency") == 1)),
        whole("claimed") == 1);
  }

  private static BigDecimal base(ApiFees fees, int month) {
    if (fees.model() == ApiFeeModel.BUNDLED) {
      Optional<BigDecimal> stated =
          month % 3 == 0 ? Optional.of(new BigDecimal("2500.55")) : Optional.empty();
      return fees.bundlePrice(stated, new BigDecimal("40000.07"));
    }
    return fees.model() == ApiFeeModel.REVENUE_SHARE
        ? new BigDecimal(revenue(month))
        : BigDecimal.ZERO;
  }

  private static ApiTier named(ApiFees fees, String name) {
    return fees.tiers().stream().filter(tier -> tier.name().equals(name)).findFirst().orElseThrow();
  }

  /** Calls of the last three months. */
  static List<BigDecimal> lastCalls() {
    return MONTHS.subList(MONTHS.size() - 3, MONTHS.size()).stream()
        .map(use -> new BigDecimal(use.get("calls")))
        .toList();
  }
}
