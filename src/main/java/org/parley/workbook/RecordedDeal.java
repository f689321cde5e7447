package org.parley.workbook;

import java.time.LocalDate;

/**
 * The deal that a workbook was made for.
 *
 * @param digest SHA-256 of its term sheet
 * @param parties their labels
 */
public record RecordedDeal(
    String title, String digest, LocalDate date, String currency, String parties) {}
