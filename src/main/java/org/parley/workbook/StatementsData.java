package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;

/**
 * What the sheet of statements sums up. Each part is there only if the deal has its sheet and money
 * is paid under it.
 */
record StatementsData(
    WorkbookInput input,
    Optional<Plan.Placed<WaterfallData, WaterfallLayout>> revenue,
    Optional<Plan.Placed<MilestoneData, MilestoneLayout>> milestones,
    Optional<Plan.Placed<ApiData, ApiLayout>> api,
    Optional<Plan.Placed<GtmData, GtmLayout>> market,
    List<DeclaredStatement> declared) {
  StatementsData {
    declared = List.copyOf(declared);
  }

  /** Reads it; empty if no party pays another under the deal's sheets. */
  static Optional<StatementsData> of(Draft draft) {
    WorkbookInput input = draft.input();
    var data =
        new StatementsData(
            input,
            WaterfallData.of(input)
                .map(
                    one ->
                        new Plan.Placed<>(
                            one, WaterfallLayout.of(one, tab(draft, WaterfallText.SHEET_NAME)))),
            MilestoneData.of(input)
                .filter(one -> one.serving().answers().find(MilestoneData.PAYMENTS).isPresent())
                .map(
                    one ->
                        new Plan.Placed<>(
                            one, MilestoneLayout.of(one, tab(draft, MilestonesText.SHEET_NAME)))),
            ApiData.of(input)
                .filter(ApiData::hasInvoices)
                .map(
                    one ->
                        new Plan.Placed<>(one, ApiLayout.of(one, tab(draft, ApiText.SHEET_NAME)))),
            GtmData.of(input)
                .map(
                    one ->
                        new Plan.Placed<>(one, GtmLayout.of(one, tab(draft, GtmText.SHEET_NAME))))
                .filter(one -> one.layout().has(GtmBlock.AMOUNT)),
            DeclaredStatement.of(input));
    return data.servings().isEmpty() ? Optional.empty() : Optional.of(data);
  }

  /** The name on the tab of a sheet. */
  private static String tab(Draft draft, TextKey name) {
    return WorkbookUtil.createSafeSheetName(draft.say(name));
  }

  /** The agreements that it reads, one for each part. */
  List<Serving> servings() {
    return Stream.concat(own(), declared.stream().map(DeclaredStatement::serving)).toList();
  }

  /** Those of the sheets that the program writes itself. */
  private Stream<Serving> own() {
    return Stream.of(
            revenue.map(one -> one.data().serving()),
            milestones.map(one -> one.data().serving()),
            api.map(one -> one.data().serving()),
            market.map(one -> one.data().serving()))
        .flatMap(Optional::stream);
  }

  /** The sections that the payments rest on. */
  List<String> sections() {
    Stream<String> own =
        own()
            .map(
                serving ->
                    serving.section(
                        WaterfallData.SECTION,
                        MilestoneData.PAYMENT_SECTION,
                        ApiData.SECTION,
                        "gtm.commitments"));
    return Stream.concat(own, declared.stream().map(DeclaredStatement::section))
        .distinct()
        .toList();
  }

  /** All payments that can arise, by where they come from. */
  List<StatementLine> lines(Draft draft) {
    var lines = new ArrayList<StatementLine>();
    revenue.ifPresent(one -> lines.addAll(new RevenueStatement(draft, one).lines()));
    milestones.ifPresent(one -> lines.addAll(new MilestoneStatement(draft, one).lines()));
    api.ifPresent(one -> lines.addAll(new ApiStatement(draft, one).lines()));
    market.ifPresent(one -> lines.addAll(new MarketStatement(draft, one).lines()));
    declared.forEach(one -> lines.addAll(one.lines()));
    return List.copyOf(lines);
  }

  /** Payments that lack a party or a figure which the agreement leaves open. */
  long leftOut(Draft draft) {
    return milestones.map(one -> new MilestoneStatement(draft, one).leftOut()).orElse(0L)
        + market.map(one -> new MarketStatement(draft, one).leftOut()).orElse(0L)
        + declared.stream().mapToLong(DeclaredStatement::leftOut).sum();
  }

  /** The parties that have a statement, in the order of the deal. */
  List<Party> parties(List<StatementLine> lines) {
    return input.deal().parties().values().stream()
        .filter(
            party ->
                revenue.filter(one -> one.data().parties().contains(party)).isPresent()
                    || lines.stream().anyMatch(line -> line.names(party.key())))
        .toList();
  }

  /** The lowest number of a quarter: 0 stands for days before the first. */
  int least() {
    var date = input.deal().date();
    boolean conditional =
        servings().stream()
            .anyMatch(
                serving ->
                    serving
                        .answers()
                        .choice("front.dates.variant")
                        .filter("conditions-precedent"::equals)
                        .isPresent());
    return conditional || !Quarters.start(date, 1).equals(date) ? 0 : 1;
  }
}
