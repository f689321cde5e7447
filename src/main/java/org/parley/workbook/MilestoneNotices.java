package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.PaymentStatus;
import org.parley.value.Money;
import org.parley.value.Row;

/** What a review says of milestones and of the payments that hang on them. */
record MilestoneNotices(Draft draft, Plan.Placed<MilestoneData, MilestoneLayout> milestones) {
  private static final List<Integer> PAYMENT_FIRED =
      List.of(StateWords.code(PaymentStatus.OVERDUE), StateWords.code(PaymentStatus.REFUND));
  private static final List<Integer> PAYMENT_NEAR =
      List.of(StateWords.code(PaymentStatus.DUE), StateWords.code(PaymentStatus.TO_INVOICE));

  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    for (int at = 0; at < milestones.layout().milestones(); at++) {
      notices.add(milestone(at));
    }
    for (int at = 0; at < milestones.layout().payments(); at++) {
      notices.add(payment(at));
    }
    VestingData.of(milestones.data().serving())
        .map(
            vesting ->
                new VestingNotices(draft, vesting, VestingLayout.of(vesting, milestones.layout())))
        .ifPresent(vesting -> notices.addAll(vesting.all()));
    return notices;
  }

  private Notice milestone(int at) {
    MilestoneLayout layout = milestones.layout();
    String id = milestones.data().ids().get(at);
    String name = milestones.data().planned(id).flatMap(row -> row.text("name")).orElse("");
    Place state = layout.milestone(at, MilestoneLayout.STATE);
    String day = layout.milestone(at, MilestoneLayout.DUE).there();
    String severity =
        "IF(%1$s=4,2,IF(%1$s=5,IF(%2$s-AsOfDate<=%3$s,1,0),IF(%1$s=1,1,0)))"
            .formatted(state.there(), day, Notices.NEAR_DAYS);
    return Notice.of(
            NoticeKind.COMMITMENT,
            (id + " " + name).strip(),
            milestones.data().serving().section(MilestoneData.PLAN_SECTION),
            severity,
            layout.milestone(at, MilestoneLayout.STATUS),
            milestones.data().serving().text("jda.plan#long-delay", "jda.plan#notice"))
        .due("IF(OR(%1$s=4,%1$s=5),%2$s,\"\")".formatted(state.there(), day));
  }

  private Notice payment(int at) {
    MilestoneLayout layout = milestones.layout();
    Row row = milestones.data().payments().get(at);
    Serving serving = milestones.data().serving();
    Place state = layout.payment(at, MilestoneLayout.STATE);
    String payBy = layout.payment(at, MilestoneLayout.PAY_BY).there();
    String owed = layout.payment(at, MilestoneLayout.OWED).there();
    String currency = row.known("amount", Money.class).map(Money::currency).orElse("");
    return Notice.of(
            NoticeKind.PAYMENT,
            label(row),
            serving.section("fin.milestones#payments", MilestoneData.PAYMENT_SECTION),
            Notice.severity(state, PAYMENT_FIRED, PAYMENT_NEAR),
            layout.payment(at, MilestoneLayout.PAYMENT_STATUS),
            serving.text("fin.milestones#payments"))
        .due("IF(AND(OR(%1$s=2,%1$s=3),ISNUMBER(%2$s)),%2$s,\"\")".formatted(state.there(), payBy))
        .amount(
            "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(owed),
            currency,
            "IF(%1$s=%3$s,IF(ISNUMBER(%2$s),%2$s,0),0)"
                .formatted(state.there(), owed, StateWords.code(PaymentStatus.OVERDUE)));
  }

  private String label(Row row) {
    String open = draft.say(CommonText.OPEN);
    Optional<String> payer = milestones.data().party(row, "payer");
    Optional<String> payee = milestones.data().party(row, "payee");
    return row.text("milestone").orElse(open)
        + ": "
        + payer.orElse(open)
        + " \u2192 "
        + payee.orElse(open);
  }
}
