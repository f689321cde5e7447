package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Party;
import org.parley.deal.economics.GtmCommitment;
import org.parley.deal.economics.GtmExit;
import org.parley.deal.economics.GtmRemedy;
import org.parley.deal.economics.Quarters;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of its go-to-market work.
 *
 * @param serving the agreement that it stands in
 * @param lines commitments in the order of the deal; a monthly one has three lines
 * @param parties those of the agreement, in the order of the deal
 */
record GtmData(Serving serving, List<GtmLine> lines, List<Party> parties) {
  static final String COMMITMENTS = "gtm.commitments.commitments";
  static final String VARIANT = "gtm.commitments.variant";
  static final String REPORT = "gtm.commitments.report";
  static final String MAKE_GOOD = "gtm.commitments.make_good";
  static final String PRICE = "gtm.commitments.price_of_miss";
  static final String ROLES = "gtm.people.roles";
  static final String BACKFILL = "gtm.people.backfill";
  static final String TARGETS = "gtm.pipeline.targets";
  static final String ALARM = "gtm.pipeline.alarm";
  static final String PHASES = "gtm.launch_sequence.phases";
  static final String DECISION = "gtm.launch_sequence.decision";
  static final String LONGEST = "gtm.launch_sequence.longest";
  static final String MISSES = "gtm.nonperformance_exit.misses";
  static final String OF_QUARTERS = "gtm.nonperformance_exit.of_quarters";
  static final String CURE = "gtm.nonperformance_exit.cure";
  static final String NOTICE = "gtm.nonperformance_exit.notice";
  static final String USE_WITHIN = "gtm.nonperformance_exit.use_within";
  private static final int MONTHS = 3;

  /** Reads it; empty if no agreement has go-to-market commitments. */
  static Optional<GtmData> of(WorkbookInput input) {
    return Serving.of(
            input,
            List.of(
                COMMITMENTS,
                VARIANT,
                REPORT,
                MAKE_GOOD,
                MISSES,
                OF_QUARTERS,
                TARGETS,
                ROLES,
                GtmFundData.TOTAL,
                GtmFundData.CONTRIBUTIONS))
        .filter(serving -> serving.answers().find(COMMITMENTS).isPresent())
        .map(GtmData::read);
  }

  private static GtmData read(Serving serving) {
    List<GtmLine> lines = new ArrayList<>();
    for (Row row : serving.answers().rows(COMMITMENTS)) {
      GtmCommitment commitment =
          new GtmCommitment(
              row.number("quantity"),
              row.known("minimum", Percent.class),
              GtmLine.period(row),
              GtmLine.firstDue(row),
              serving.answers().period(REPORT));
      for (int month = commitment.firstMonth(); month <= MONTHS; month++) {
        lines.add(
            new GtmLine(
                row, commitment, month, remedy(serving.answers(), row), price(serving.answers())));
      }
    }
    List<Party> parties =
        serving.input().deal().parties().values().stream()
            .filter(party -> serving.agreement().parties().contains(party.key()))
            .toList();
    return new GtmData(serving, List.copyOf(lines), parties);
  }

  /** The variant decides; where commitments bind, the row does. */
  private static Optional<GtmRemedy> remedy(Answers answers, Row row) {
    Optional<GtmRemedy> stated =
        switch (answers.choice(VARIANT).orElse("")) {
          case "make-or-pay" -> Optional.of(GtmRemedy.PAY);
          case "targets" -> Optional.of(GtmRemedy.PLAN);
          default -> row.text("remedy").map(GtmData::remedy);
        };
    return stated.map(remedy -> GtmRemedy.orMakeGood(remedy, row.cell("budget").isPresent()));
  }

  private static GtmRemedy remedy(String key) {
    return switch (key) {
      case "pay" -> GtmRemedy.PAY;
      case "plan" -> GtmRemedy.PLAN;
      default -> GtmRemedy.MAKE_GOOD;
    };
  }

  /** Only make-or-pay has a price of its own. */
  private static Optional<Percent> price(Answers answers) {
    return answers.find(PRICE).isPresent() ? answers.percent(PRICE) : Optional.of(Percent.WHOLE);
  }

  Answers answers() {
    return serving.answers();
  }

  /** True if effective date may be followed by a part of a quarter in which something is due. */
  boolean early() {
    boolean conditional =
        answers().choice("front.dates.variant").filter("conditions-precedent"::equals).isPresent();
    return conditional
        || !Quarters.start(serving.input().deal().date(), 1).equals(serving.input().deal().date());
  }

  /** The 1-based number of a party; 0 if it is open. */
  int number(Optional<String> key) {
    return key.map(one -> parties.stream().map(Party::key).toList().indexOf(one) + 1).orElse(0);
  }

  boolean hasExit() {
    return answers().find(MISSES).isPresent();
  }

  GtmExit exit() {
    return new GtmExit(
        answers().number(MISSES).map(BigDecimal::intValue),
        answers().number(OF_QUARTERS).map(BigDecimal::intValue),
        answers().period(CURE),
        answers().period(USE_WITHIN),
        answers().period(NOTICE));
  }

  Optional<Period> makeGood() {
    return answers().period(MAKE_GOOD);
  }

  List<Row> roles() {
    return answers().rows(ROLES);
  }

  List<Row> phases() {
    return answers().rows(PHASES);
  }

  /** The pipeline target of a quarter. */
  Optional<Row> target(int quarter) {
    return answers().rows(TARGETS).stream()
        .filter(
            row ->
                row.known("quarter", Value.Quantity.class)
                    .filter(number -> number.amount().intValue() == quarter)
                    .isPresent())
        .findFirst();
  }

  Optional<GtmFundData> fund() {
    return GtmFundData.of(this);
  }
}
