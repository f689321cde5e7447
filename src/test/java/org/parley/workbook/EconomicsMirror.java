package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.parley.deal.Party;
import org.parley.deal.economics.RevenueShareTerms;

/** What the Java economics say of every sheet of a filled workbook that they know. */
record EconomicsMirror(WorkbookInput input, FilledWorkbook book) {
  /** Compares each result with its cell. */
  void compare() {
    GtmData.of(input).ifPresent(data -> GtmMirror.of(book, input).compare());
    CaseData.of(input).ifPresent(data -> CaseMirror.compare(input, book));
    if (sharesRevenue(input)) {
      new RevenueMirror(new RevenueDeal(input), book).compare();
    }
    ApiData.of(input).ifPresent(data -> ApiMirror.compare(input, book));
    MilestoneData.of(input).ifPresent(this::payments);
  }

  /** True if nothing is open that the shares of revenue depend on. */
  static boolean sharesRevenue(WorkbookInput input) {
    return WaterfallData.of(input)
        .flatMap(
            data ->
                RevenueShareTerms.of(
                    data.answers(),
                    input.deal().currency(),
                    input.deal().date(),
                    data.parties().stream().map(Party::key).toList()))
        .isPresent();
  }

  private void payments(MilestoneData data) {
    var mirror = new PaymentMirror(book, data, book.day("AsOfDate", 0).orElseThrow());
    MilestoneLayout layout = MilestoneLayout.of(data, input.texts().of(MilestonesText.SHEET_NAME));
    for (int at = 0; at < data.payments().size(); at++) {
      var payment = mirror.payment(at);
      assertThat(book.at(layout.payment(at, MilestoneLayout.STATE)))
          .as("payment " + at)
          .contains((double) StateWords.code(mirror.status(at)));
      assertThat(book.at(layout.payment(at, MilestoneLayout.OWED)))
          .as("owed " + at)
          .isEqualTo(payment.owed().map(money -> money.amount().doubleValue()));
      assertThat(book.at(layout.payment(at, MilestoneLayout.PAID_AMOUNT)))
          .as("paid " + at)
          .isEqualTo(payment.paid().map(money -> money.amount().doubleValue()));
      assertThat(book.at(layout.payment(at, MilestoneLayout.PAY_BY)))
          .as("due " + at)
          .isEqualTo(
              mirror
                  .payBy(at)
                  .map(day -> (double) ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
    }
  }
}
