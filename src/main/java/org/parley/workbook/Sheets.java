package org.parley.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets that a deal has besides dashboard and terms. All are there before one is written, so
 * that formulas may refer to each of them.
 */
record Sheets(
    Plan plan,
    Optional<Canvas> scorecard,
    Optional<Canvas> contributions,
    Optional<Canvas> milestones,
    Optional<Canvas> gates,
    Optional<Canvas> waterfall,
    Optional<Canvas> api,
    Optional<Canvas> gtm,
    List<SheetPages.Page> others) {
  Sheets {
    others = List.copyOf(others);
  }

  static Sheets of(Draft draft) {
    WorkbookInput input = draft.input();
    Optional<ContributionData> contributions = ContributionData.of(input);
    Optional<MilestoneData> milestones = MilestoneData.of(input);
    Optional<GateData> gates = GateData.of(input);
    Optional<WaterfallData> waterfall = WaterfallData.of(input);
    Optional<GtmData> gtm = GtmData.of(input);
    Optional<ApiData> api = ApiData.of(input);
    var names = new LinkedHashMap<String, TextKey>();
    ScorecardData.serving(input).ifPresent(data -> add(names, ScorecardText.SHEET_NAME));
    contributions.ifPresent(data -> add(names, ContributionsText.SHEET_NAME));
    milestones.ifPresent(data -> add(names, MilestonesText.SHEET_NAME));
    gates.ifPresent(data -> add(names, GatesText.SHEET_NAME));
    waterfall.ifPresent(data -> add(names, WaterfallText.SHEET_NAME));
    api.ifPresent(data -> add(names, ApiText.SHEET_NAME));
    gtm.ifPresent(data -> add(names, GtmText.SHEET_NAME));
    SheetPages pages = SheetPages.make(draft, names);
    Optional<Canvas> scores = pages.find(ScorecardText.SHEET_NAME);
    Optional<Canvas> register = pages.find(ContributionsText.SHEET_NAME);
    Optional<Canvas> steps = pages.find(MilestonesText.SHEET_NAME);
    Optional<Canvas> exclusivity = pages.find(GatesText.SHEET_NAME);
    Optional<Canvas> shares = pages.find(WaterfallText.SHEET_NAME);
    Optional<Canvas> billing = pages.find(ApiText.SHEET_NAME);
    Optional<Canvas> market = pages.find(GtmText.SHEET_NAME);
    Plan plan =
        new Plan(
            ScorecardData.of(input)
                .map(data -> new Plan.Placed<>(data, ScorecardLayout.of(data, name(scores)))),
            contributions.map(
                data -> new Plan.Placed<>(data, ContributionLayout.of(data, name(register)))),
            milestones.map(data -> new Plan.Placed<>(data, MilestoneLayout.of(data, name(steps)))),
            gates.map(data -> new Plan.Placed<>(data, GateLayout.of(data, name(exclusivity)))),
            waterfall.map(data -> new Plan.Placed<>(data, WaterfallLayout.of(data, name(shares)))),
            api.map(data -> new Plan.Placed<>(data, ApiLayout.of(data, name(billing)))),
            gtm.map(data -> new Plan.Placed<>(data, GtmLayout.of(data, name(market)))));
    return new Sheets(
        plan, scores, register, steps, exclusivity, shares, billing, market, pages.others());
  }

  private static void add(Map<String, TextKey> names, TextKey name) {
    names.put(name.file(), name);
  }

  private static String name(Optional<Canvas> canvas) {
    return canvas.orElseThrow().name();
  }

  void write(Draft draft) {
    scorecard.ifPresent(canvas -> writeScores(new ScorecardSheet(draft, canvas), draft));
    plan.contributions()
        .ifPresent(
            placed ->
                new ContributionsSheet(
                        draft, contributions.orElseThrow(), placed.data(), placed.layout())
                    .write());
    plan.milestones()
        .ifPresent(
            placed ->
                new MilestonesSheet(draft, milestones.orElseThrow())
                    .write(placed.data(), placed.layout()));
    plan.gates()
        .ifPresent(
            placed ->
                new GatesSheet(draft, gates.orElseThrow()).write(placed.data(), placed.layout()));
    plan.waterfall()
        .ifPresent(
            placed ->
                new WaterfallSheet(draft, waterfall.orElseThrow(), placed.data(), placed.layout())
                    .write());
    plan.api()
        .ifPresent(
            placed ->
                new ApiSheet(draft, api.orElseThrow(), placed.data(), placed.layout()).write());
    plan.gtm()
        .ifPresent(
            placed -> new GtmSheet(draft, gtm.orElseThrow()).write(placed.data(), placed.layout()));
    others.forEach(page -> page.write(draft));
  }

  private void writeScores(ScorecardSheet scores, Draft draft) {
    plan.scorecard()
        .ifPresentOrElse(
            placed ->
                scores.write(
                    placed.data(),
                    placed.layout(),
                    plan.contributions().map(Plan.Placed::layout),
                    plan.milestones().map(Plan.Placed::layout)),
            () -> ScorecardData.serving(draft.input()).ifPresent(scores::writeEmpty));
  }
}
