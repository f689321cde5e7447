package org.parley.workbook;

/** The formula of each cell of the revenue waterfall; the economics say the same in Java. */
record WaterfallFormulas(WaterfallCells cells, WorkbookTexts texts) {

  /**
   * The formula of a quarter of a line.
   *
   * @param quarter 0-based
   * @throws IllegalArgumentException if the line is filled in by hand: a bug of ours
   */
  String of(WaterfallLine line, int quarter) {
    return switch (line.row()) {
      case COUNTED, OWN, CARRIED, NET, RIGHT_GROSS, RIGHT_OWN, RIGHT_CARRIED, RIGHT_NET ->
          netRevenue(line.row(), quarter);
      case YEAR_NET, POINTS, STEP, REST, CHECK, SHARE, SHARE_YEAR, YEAR_BEFORE ->
          steps(line, quarter);
      case RIGHT_BEFORE, RIGHT_STEP, RIGHT_REST -> corrected(line, quarter);
      case CORRECTION, COUNTS, LAST_FOUND, SETTLED, DIFFERENCE -> corrections(line, quarter);
      case NUMBER, YEAR, KNOWN -> calendar(line.row(), quarter);
      case FLOOR, EARNED, SHORTFALL, SHORTFALL_DATE, EXCESS, RECOUPED, CLOSES ->
          guarantee(line, quarter);
      case SHORTFALL_MORE, SHORTFALL_LESS, SHORTFALL_CHANGE_DATE, GAP, RECOUP, REACHED, BALANCE ->
          guaranteeChange(line, quarter);
      case LINE_DUE, LINE_HELD, LINE_TAKEN, LINE_PAYABLE, LINE_WAITING, LINE_DATE, UNPAID_DATE ->
          payments(line, quarter);
      case INTEREST, LINE_MISSING, LINE_UNTIL, LINE_MONTHS, LINE_INTEREST, LATER, LATER_MONTHS ->
          interest(line, quarter);
      case OCCURRED -> new ShareDueFormulas(cells).occurred(line.index(), quarter);
      case PORTION_DUE -> new ShareDueFormulas(cells).portion(line.index(), quarter);
      default -> balances(line, quarter);
    };
  }

  private String calendar(WaterfallRow row, int quarter) {
    String known = "IF(ISNUMBER(%s),1,0)".formatted(cells.of(WaterfallRow.GROSS, quarter));
    return switch (row) {
      case NUMBER -> Integer.toString(cells.number(quarter));
      case YEAR -> "YEAR(%s)".formatted(cells.end(quarter));
      default ->
          quarter == 0
              ? first(known)
              : "IF(%s=1,%s,0)".formatted(cells.of(WaterfallRow.KNOWN, quarter - 1), known);
    };
  }

  /** The quarter before Quarter 1 is known, too, if the agreement takes effect after it. */
  private String first(String known) {
    return cells.data().early() == 0
        ? known
        : "IF(EffectiveDate>%s,1,%s)".formatted(cells.end(0), known);
  }

  private String netRevenue(WaterfallRow row, int quarter) {
    NetRevenueFormulas net = new NetRevenueFormulas(cells);
    return switch (row) {
      case COUNTED -> net.counted(quarter);
      case OWN -> net.own(quarter);
      case CARRIED -> net.carried(quarter);
      case NET -> net.net(quarter);
      case RIGHT_GROSS -> net.rightGross(quarter);
      case RIGHT_OWN -> net.rightOwn(quarter);
      case RIGHT_CARRIED -> net.rightCarried(quarter);
      default -> net.rightNet(quarter);
    };
  }

  private String steps(WaterfallLine line, int quarter) {
    StepFormulas steps = new StepFormulas(cells, false);
    return switch (line.row()) {
      case YEAR_BEFORE -> steps.yearBefore(quarter);
      case YEAR_NET ->
          cells.when(
              quarter,
              "ROUND(%s+%s,2)"
                  .formatted(
                      cells.of(WaterfallRow.YEAR_BEFORE, quarter),
                      cells.of(WaterfallRow.NET, quarter)));
      case POINTS -> steps.points(quarter);
      case STEP -> steps.step(line.index(), quarter);
      case REST -> steps.rest(quarter);
      case CHECK -> steps.check(quarter);
      case SHARE -> cells.when(quarter, steps.share(line.index(), quarter));
      default ->
          cells.when(
              quarter,
              WaterfallCells.round(cells.year(WaterfallRow.SHARE, line.index(), quarter, "<=")));
    };
  }

  private String corrected(WaterfallLine line, int quarter) {
    StepFormulas steps = new StepFormulas(cells, true);
    return switch (line.row()) {
      case RIGHT_BEFORE -> steps.yearBefore(quarter);
      case RIGHT_STEP -> steps.step(line.index(), quarter);
      default -> steps.rest(quarter);
    };
  }

  private String corrections(WaterfallLine line, int quarter) {
    CorrectionFormulas corrections = new CorrectionFormulas(cells, texts);
    return switch (line.row()) {
      case CORRECTION -> corrections.words(quarter);
      case COUNTS -> corrections.counts(quarter);
      case LAST_FOUND -> corrections.lastFound(quarter);
      case SETTLED -> corrections.settled(quarter);
      default -> corrections.difference(line.index(), quarter);
    };
  }

  private String payments(WaterfallLine line, int quarter) {
    ShareFormulas shares = new ShareFormulas(cells);
    int at = line.index();
    return switch (line.row()) {
      case LINE_DUE -> shares.lineDue(at, quarter);
      case LINE_HELD -> shares.lineHeld(at, quarter);
      case LINE_TAKEN -> shares.lineTaken(at, quarter);
      case LINE_PAYABLE -> shares.payable(at, quarter);
      case LINE_WAITING -> shares.waiting(at, quarter);
      case UNPAID_DATE -> shares.unpaidDate(at, quarter);
      default -> shares.date(at, quarter);
    };
  }

  private String balances(WaterfallLine line, int quarter) {
    ShareFormulas shares = new ShareFormulas(cells);
    HoldBackFormulas held = new HoldBackFormulas(cells);
    int party = line.index();
    return switch (line.row()) {
      case PARTY_PAYMENT -> shares.payment(party, quarter);
      case OWED -> shares.owed(party, quarter);
      case TAKEN -> shares.taken(party, quarter);
      case OWED_CARRIED -> shares.owedCarried(party, quarter);
      case UNDERPAID -> shares.underpaid(party, quarter);
      case REPAY_DATE -> shares.repayDate(quarter);
      case RELEASED -> held.released(party, quarter);
      case RELEASE_DATE -> held.releaseDate(quarter);
      case PARTY_HELD -> held.partyHeld(party, quarter);
      case CORRECTION_HELD -> held.correctionHeld(party, quarter);
      case CLAWBACK_END -> held.clawbackEnd(party, quarter);
      default -> throw new IllegalArgumentException("no formula for " + line);
    };
  }

  private String interest(WaterfallLine line, int quarter) {
    UnderpaidFormulas underpaid = new UnderpaidFormulas(cells);
    return switch (line.row()) {
      case INTEREST -> underpaid.ofParty(line.index(), quarter);
      case LINE_MISSING -> underpaid.missing(line.index(), quarter);
      case LINE_UNTIL -> underpaid.until(line.index(), quarter);
      case LINE_MONTHS -> underpaid.months(line.index(), quarter);
      case LATER -> underpaid.later(line.index(), quarter);
      case LATER_MONTHS -> underpaid.laterMonths(line.index(), quarter);
      default -> underpaid.ofLine(line.index(), quarter);
    };
  }

  private String guarantee(WaterfallLine line, int quarter) {
    GuaranteeFormulas guarantee =
        new GuaranteeFormulas(cells, cells.data().guarantee().orElseThrow());
    return switch (line.row()) {
      case CLOSES -> guarantee.closes(quarter);
      case FLOOR -> guarantee.floor(quarter);
      case EARNED -> guarantee.earned(quarter);
      case SHORTFALL -> guarantee.shortfall(quarter);
      case SHORTFALL_DATE -> guarantee.date(quarter);
      case EXCESS -> guarantee.excess(quarter);
      default -> guarantee.recouped(quarter);
    };
  }

  private String guaranteeChange(WaterfallLine line, int quarter) {
    GuaranteeChangeFormulas changes =
        new GuaranteeChangeFormulas(cells, cells.data().guarantee().orElseThrow());
    return switch (line.row()) {
      case SHORTFALL_MORE -> changes.more(quarter);
      case SHORTFALL_LESS -> changes.less(quarter);
      case SHORTFALL_CHANGE_DATE -> new ShareFormulas(cells).repayDate(quarter);
      case GAP -> changes.gap(line.index(), quarter);
      case RECOUP -> changes.recoup(line.index(), quarter);
      case REACHED -> changes.reached(line.index(), quarter);
      default -> changes.balance(quarter);
    };
  }
}
