package org.parley.workbook;

import static org.parley.workbook.DealFixture.choice;
import static org.parley.workbook.DealFixture.day;
import static org.parley.workbook.DealFixture.flag;
import static org.parley.workbook.DealFixture.money;
import static org.parley.workbook.DealFixture.number;
import static org.parley.workbook.DealFixture.party;
import static org.parley.workbook.DealFixture.percent;
import static org.parley.workbook.DealFixture.period;
import static org.parley.workbook.DealFixture.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.term.TermType;
import org.parley.value.Period;
import org.parley.value.Value;

/** A co-development deal with everything that the workbook shows. */
final class SampleDeal {
  static final Map<String, String> SUBJECTS =
      Map.of("gov.scorecard", "Governance", "core.liability_cap", "Risk");

  private SampleDeal() {}

  static WorkbookInput input() {
    return input(answers());
  }

  static WorkbookInput input(DealFixture answers) {
    return new WorkbookInput(
        DealFixture.deal(
            "Cold-chain sensor co-development",
            List.of(answers.agreement("jda", "Joint Development Agreement"))),
        Map.of("jda", WorkbookFixture.sections()),
        WorkbookFixture.texts(),
        WorkbookFixture::words,
        SUBJECTS);
  }

  static DealFixture answers() {
    DealFixture deal = new DealFixture();
    deal.withOpen("ip.royalty", TermType.PERCENT, "Royalty");
    deal.withDefault(
        "ip.foreground.tail",
        TermType.PERIOD,
        "Tail",
        period(12, Period.Unit.MONTHS),
        "inventions often surface late");
    deal.with("core.liability_cap.amount", TermType.MONEY, "Cap", money("2000000"));
    deal.with(ScorecardData.TRIGGER_QUARTERS, TermType.INTEGER, "Quarters in a row", number("2"));
    deal.withTable(
        ScorecardData.METRICS,
        "Scorecard metrics",
        "metric",
        Map.of(
            "family",
            DealFixture.FAMILIES,
            "direction",
            Map.of("higher", "higher", "lower", "lower")),
        metrics());
    projected(deal);
    milestones(deal);
    gates(deal);
    deal.with("fin.cost_sharing.budget", TermType.MONEY, "Budget", money("4500000"));
    return deal;
  }

  private static void projected(DealFixture deal) {
    List<Map<String, Optional<Value>>> rows = new ArrayList<>();
    for (int quarter = 1; quarter <= 12; quarter++) {
      rows.add(
          row("quarter", number("" + quarter), "value", money("" + (150_000 + 50_000 * quarter))));
    }
    deal.withTable(ScorecardData.PROJECTED, "Projected value", "", Map.of(), rows);
    deal.with(ContributionData.COUNTED, TermType.CHOICE, "What counts", choice("all-kinds"));
    deal.withTable(
        ContributionData.ITEMS,
        "Contributions",
        "",
        Map.of(),
        List.of(
            contribution("boreal", "data", "Field data", "950000.50", "2027-10-31"),
            contribution("aurora", "technology", "Forecasting engine", "1200000", "2027-06-30"),
            contribution("aurora", "people", "Data scientists", "600000", ""),
            contribution("boreal", "money", "Cash", "700000", "")));
    deal.withTable(
        ScorecardData.MILESTONE_VALUES,
        "Value of milestones",
        "milestone",
        Map.of(),
        List.of(
            row("milestone", text("M1"), "value", money("50000")),
            row("milestone", text("M2"), "value", money("100000"))));
  }

  private static Map<String, Optional<Value>> contribution(
      String party, String kind, String description, String value, String due) {
    Map<String, Optional<Value>> row =
        row(
            "party",
            party(party),
            "kind",
            choice(kind),
            "description",
            text(description),
            "value",
            money(value),
            "evidence",
            text("Delivery record"));
    if (!due.isEmpty()) {
      row.put("due", Optional.of(day(due)));
    }
    return row;
  }

  private static void milestones(DealFixture deal) {
    deal.with(
        "fin.milestones.extension", TermType.PERIOD, "Extension", period(60, Period.Unit.DAYS));
    deal.withTable(
        MilestoneData.PLAN,
        "Milestones",
        "id",
        Map.of(),
        List.of(
            milestone(
                "M1",
                "Requirements frozen",
                "Both technical leads have signed the requirements.",
                "2027-06-01",
                true),
            milestone(
                "M2",
                "Prototype accepted",
                "Ten units hold 2 to 8 °C for 72 hours in the climate chamber; report signed by the steering committee.",
                "2027-11-30",
                true),
            milestone(
                "M3",
                "Pilot with 200 trucks",
                "95% of trips report without gap for 30 days.",
                "2028-05-31",
                false),
            milestone(
                "M4", "Series release", "Certification EN 12830 granted.", "2028-12-15", true)));
    deal.withTable(
        MilestoneData.PAYMENTS,
        "Milestone payments",
        "",
        Map.of(),
        List.of(
            payment("M1", "250000.10", period(30, Period.Unit.DAYS), "2027-09-30"),
            payment("M2", "499999.95", period(10, Period.Unit.BUSINESS_DAYS), "2028-03-31"),
            payment("M3", "333333.33", period(1, Period.Unit.MONTHS), "2028-10-31"),
            payment("M4", "800000.00", period(2, Period.Unit.WEEKS), "2029-06-30"),
            row(
                "milestone",
                text("M4"),
                "payer",
                party("aurora"),
                "payee",
                party("boreal"),
                "amount",
                money("120000.07"),
                "due",
                period(45, Period.Unit.DAYS))));
  }

  private static void gates(DealFixture deal) {
    deal.with(GateData.REPORT, TermType.PERIOD, "Report", period(15, Period.Unit.BUSINESS_DAYS));
    deal.with(GateData.VERIFY, TermType.PERIOD, "Check", period(20, Period.Unit.BUSINESS_DAYS));
    deal.with(GateData.EXCUSE_LIMIT, TermType.PERIOD, "Limit", period(180, Period.Unit.DAYS));
    deal.with(GateData.ESCALATE, TermType.BOOLEAN, "Second miss", flag(true));
    deal.with("excl.grant.start", TermType.DATE, "Start", day("2027-03-01"));
    deal.with("excl.grant.window", TermType.PERIOD, "Window", period(36, Period.Unit.MONTHS));
    deal.withTable(
        GateData.GATES,
        "Gates",
        "id",
        Map.of("consequence", DealFixture.CONSEQUENCES),
        List.of(
            gate(
                "G1",
                "Certified installers",
                "installers",
                "50",
                "2028-03-01",
                period(60, Period.Unit.DAYS),
                "narrow-scope"),
            gate(
                "G2",
                "Net revenue in the field",
                "USD",
                "5000000",
                "2028-12-31",
                period(3, Period.Unit.MONTHS),
                "convert-nonexclusive"),
            gate(
                "G3",
                "Market share, EU pharma",
                "percent",
                "12.5",
                "2029-06-30",
                period(20, Period.Unit.BUSINESS_DAYS),
                "end")));
  }

  static List<Map<String, Optional<Value>>> metrics() {
    return List.of(
        metric(
            "Value delivered",
            "Value delivered in the quarter as a percentage of Projected Value.",
            "value",
            "percent",
            "100",
            "80",
            "higher",
            "20",
            true),
        metric(
            "IP contribution balance",
            "Least party's contributions to date as a percentage of the greatest.",
            "intellectual-property",
            "percent",
            "100",
            "60",
            "higher",
            "15",
            true),
        metric(
            "Strategic alignment",
            "Mean of the scores that each executive sponsor gives from 1 to 5.",
            "alignment",
            "score 1 to 5",
            "4",
            "3.5",
            "higher",
            "15",
            true),
        metric(
            "Joint pipeline",
            "Qualified joint opportunities.",
            "strategic",
            "USD",
            "3000000",
            "1500000",
            "higher",
            "10",
            false),
        metric(
            "Milestones on time",
            "Share of milestones met by their date.",
            "operational",
            "percent",
            "95",
            "80",
            "higher",
            "10",
            false),
        metric(
            "Cost per device",
            "Unit cost at volume.",
            "financial",
            "USD",
            "38.50",
            "45",
            "lower",
            "10",
            false),
        metric(
            "Escalations open",
            "Escalations older than 30 days.",
            "relationship",
            "count",
            "0",
            "3",
            "lower",
            "12.5",
            false),
        metric(
            "Sponsor satisfaction",
            "Survey of both project teams.",
            "relationship",
            "net score",
            "40",
            "20",
            "higher",
            "7.5",
            false));
  }

  static Map<String, Optional<Value>> metric(
      String name,
      String definition,
      String family,
      String unit,
      String target,
      String threshold,
      String direction,
      String weight,
      boolean health) {
    return row(
        "metric",
        text(name),
        "definition",
        text(definition),
        "unit",
        text(unit),
        "family",
        choice(family),
        "target",
        number(target),
        "threshold",
        number(threshold),
        "direction",
        choice(direction),
        "weight",
        percent(weight),
        "source",
        text("Quarterly report of the program office"),
        "health",
        flag(health));
  }

  private static Map<String, Optional<Value>> milestone(
      String id, String name, String criteria, String due, boolean gate) {
    return row(
        "id",
        text(id),
        "name",
        text(name),
        "criteria",
        text(criteria),
        "due",
        day(due),
        "gate",
        flag(gate));
  }

  private static Map<String, Optional<Value>> payment(
      String milestone, String amount, Value due, String longStop) {
    return row(
        "milestone",
        text(milestone),
        "payer",
        party("boreal"),
        "payee",
        party("aurora"),
        "amount",
        money(amount),
        "due",
        due,
        "long_stop",
        day(longStop));
  }

  private static Map<String, Optional<Value>> gate(
      String id,
      String metric,
      String unit,
      String target,
      String date,
      Value cure,
      String consequence) {
    return row(
        "id",
        text(id),
        "metric",
        text(metric),
        "unit",
        text(unit),
        "target",
        number(target),
        "test_date",
        day(date),
        "source",
        text("Report of the program office"),
        "cure",
        cure,
        "consequence",
        choice(consequence));
  }

  /** A row from names and values in turn. */
  static Map<String, Optional<Value>> row(Object... namesAndValues) {
    Map<String, Optional<Value>> row = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      Object value = namesAndValues[at + 1];
      row.put(
          (String) namesAndValues[at],
          value instanceof Value known ? Optional.of(known) : Optional.empty());
    }
    return row;
  }
}
