package org.parley.workbook;

import java.util.Optional;

/**
 * What the sheets of a workbook have to show and where they put it.
 *
 * @param scorecard empty if the deal has no metrics
 * @param contributions empty if the deal has no register of contributions
 * @param milestones empty if the deal has none
 * @param gates empty if the deal has no exclusivity
 * @param waterfall empty if the deal shares no revenue
 * @param api empty if the deal has no fees for an API
 * @param gtm empty if the deal has no go-to-market commitments
 */
record Plan(
    Optional<Placed<ScorecardData, ScorecardLayout>> scorecard,
    Optional<Placed<ContributionData, ContributionLayout>> contributions,
    Optional<Placed<MilestoneData, MilestoneLayout>> milestones,
    Optional<Placed<GateData, GateLayout>> gates,
    Optional<Placed<WaterfallData, WaterfallLayout>> waterfall,
    Optional<Placed<ApiData, ApiLayout>> api,
    Optional<Placed<GtmData, GtmLayout>> gtm) {
  /** Data with the places of its cells. */
  record Placed<D, L>(D data, L layout) {}
}
