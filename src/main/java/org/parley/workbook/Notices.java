package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;

/** All that a review of the workbook reports on. */
final class Notices {
  /** Days before a date from which it counts as near. */
  static final int NEAR_DAYS = 30;

  private Notices() {}

  static List<Notice> of(Draft draft, Sheets sheets) {
    Plan plan = sheets.plan();
    var notices = new ArrayList<Notice>();
    plan.scorecard().ifPresent(placed -> notices.addAll(new ScorecardNotices(placed).all()));
    plan.gates().ifPresent(placed -> notices.addAll(new GateNotices(placed).all()));
    plan.gtm().ifPresent(placed -> notices.addAll(new GtmNotices(draft, placed).all()));
    plan.milestones()
        .ifPresent(placed -> notices.addAll(new MilestoneNotices(draft, placed).all()));
    plan.waterfall().ifPresent(placed -> notices.addAll(new RevenueNotices(draft, placed).all()));
    plan.api().ifPresent(placed -> notices.addAll(new ApiNotices(draft, placed).all()));
    sheets.others().forEach(page -> notices.addAll(page.content().notices(draft, page.canvas())));
    return notices;
  }
}
