package org.parley.workbook.file;

import java.time.LocalDate;

/**
 * What the file says of itself: where it comes from, and no clock.
 *
 * @param description empty text for none
 * @param day that stands for its making
 */
public record BookProperties(String title, String description, LocalDate day) {}
