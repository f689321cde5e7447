package org.parley.workbook;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.apache.poi.util.LocaleUtil;

/**
 * The calendar in which POI computes dates: everywhere the same. By itself it would count the years
 * of a Thai machine from the birth of the Buddha, and miss midnights that a time zone leaves out.
 */
final class OneCalendar {
  private OneCalendar() {}

  /** Does what computes dates, and leaves POI's settings of the thread as they were. */
  static <T> T in(Supplier<T> work) {
    Locale locale = LocaleUtil.getUserLocale();
    TimeZone zone = LocaleUtil.getUserTimeZone();
    LocaleUtil.setUserLocale(Locale.US);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try {
      return work.get();
    } finally {
      LocaleUtil.setUserLocale(locale);
      LocaleUtil.setUserTimeZone(zone);
    }
  }
}
