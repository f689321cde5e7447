package org.parley.workbook.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;

/**
 * The state of something that the agreements attach consequences to.
 *
 * @param label what it is
 * @param section that it rests on
 * @param state in words
 * @param due day by which something is to be done
 * @param figure a score or an amount
 * @param currency of an amount; the empty text for a score
 * @param overdue the part of an amount whose day has passed; zero if there is none
 * @param call what the agreement, or the sheet, now calls for; the empty text for nothing
 */
public record ReviewPoint(
    NoticeKind kind,
    String label,
    String section,
    NoticeSeverity severity,
    String state,
    Optional<LocalDate> due,
    Optional<BigDecimal> figure,
    String currency,
    BigDecimal overdue,
    String call) {
  /** The part of an amount whose day has passed; empty if that is nothing, or the whole amount. */
  public Optional<BigDecimal> overdueInPart() {
    return figure
        .filter(amount -> overdue.signum() > 0 && overdue.compareTo(amount) < 0)
        .map(amount -> overdue);
  }
}
