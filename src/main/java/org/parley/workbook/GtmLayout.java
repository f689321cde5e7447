package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.Quarters;

/**
 * Where things stand on the sheet of go-to-market commitments. Parts follow each other; one that
 * the deal lacks takes no row.
 *
 * @param early 1 if a column stands before the first quarter, else 0
 * @param commitments rows of the commitments
 * @param lines rows of each block of commitments
 * @param blocks those that the sheet has, in order
 * @param roles dedicated people; 0 if there are none or they are open
 * @param contributions to the fund; 0 if there are none or they are open
 * @param spenders rows of spending; 0 without a fund
 * @param phases of the launch; 0 if there are none or they are open
 */
record GtmLayout(
    String sheet,
    int early,
    int commitments,
    int lines,
    List<GtmBlock> blocks,
    int parties,
    boolean exit,
    boolean people,
    int roles,
    int contributions,
    int spenders,
    boolean pipeline,
    boolean launch,
    int phases) {
  static final int ID = 0;
  static final int ACTIVITY = 1;
  static final int OWNER = 2;
  static final int QUANTITY = 3;
  static final int UNIT = 4;
  static final int MINIMUM = 5;
  static final int FIRST_QUARTER = 6;

  /** Vacancies that find room. */
  static final int VACANCIES = 12;

  static final int HEAD_ROW = 4;
  static final int ENDS_ROW = 5;
  private static final int FIRST_PART = 6;

  static GtmLayout of(GtmData data, String sheet) {
    int spenders = data.fund().map(fund -> fund.pooled() ? 1 : data.parties().size()).orElse(0);
    return new GtmLayout(
        sheet,
        data.early() ? 1 : 0,
        data.answers().rows(GtmData.COMMITMENTS).size(),
        data.lines().size(),
        blocks(data),
        data.parties().size(),
        data.hasExit(),
        data.answers().find(GtmData.ROLES).isPresent(),
        data.roles().size(),
        data.fund().map(fund -> fund.contributions().size()).orElse(0),
        spenders,
        data.answers().find(GtmData.TARGETS).isPresent(),
        data.answers().find(GtmData.PHASES).isPresent(),
        data.phases().size());
  }

  private static List<GtmBlock> blocks(GtmData data) {
    List<GtmBlock> blocks = new ArrayList<>(List.of(GtmBlock.values()));
    if (data.lines().stream().noneMatch(GtmLine::pays)) {
      blocks.remove(GtmBlock.AMOUNT);
    }
    if (data.lines().stream().noneMatch(GtmLine::makesGood)) {
      blocks.remove(GtmBlock.MADE_GOOD);
    }
    return data.lines().isEmpty() ? List.of() : List.copyOf(blocks);
  }

  /** How many columns of quarters. */
  int quarters() {
    return Quarters.COUNT + early;
  }

  /** The number of the quarter in a column; 0 for the one before the first. */
  int quarter(int column) {
    return column + 1 - early;
  }

  int printed() {
    return FIRST_QUARTER + quarters();
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  Strip heads() {
    return at(HEAD_ROW, FIRST_QUARTER).block(1, quarters());
  }

  Strip ends() {
    return at(ENDS_ROW, FIRST_QUARTER).block(1, quarters());
  }

  int termsBand() {
    return FIRST_PART;
  }

  Place term(int commitment, int column) {
    return at(termsBand() + 2 + commitment, column);
  }

  int band(GtmBlock block) {
    return termsBand() + 2 + Math.max(1, commitments) + blocks.indexOf(block) * (lines + 1);
  }

  boolean has(GtmBlock block) {
    return blocks.contains(block);
  }

  Strip block(GtmBlock block) {
    return rows(band(block), lines);
  }

  Place line(GtmBlock block, int line, int column) {
    return block(block).at(line, column);
  }

  /** A block beside another, for interim results. */
  Strip beside(Strip block) {
    return block.first().right(quarters() + 1).block(block.rows(), block.columns());
  }

  /** The number of each line's owner, beside a block. */
  Strip owners() {
    return block(GtmBlock.RESULT).first().right(quarters()).block(lines, 1);
  }

  int missBand() {
    return termsBand() + 2 + Math.max(1, commitments) + blocks.size() * (lines + 1);
  }

  /** GTM Misses by party. */
  Strip misses() {
    return rows(missBand(), parties);
  }

  Strip warned() {
    return rows(missBand() + parties + 1, parties);
  }

  /** Quarters with a miss within those that count. */
  Strip within() {
    return rows(missBand() + 2 * (parties + 1), parties);
  }

  int exitBand() {
    return missBand() + (exit ? 3 : 1) * (parties + 1);
  }

  Place exit(int party, int column) {
    return at(exitBand() + 2 + party, column);
  }

  int pipelineBand() {
    return exitBand() + (exit ? 2 + parties : 0);
  }

  /** Row of the pipeline, from 0. */
  Strip pipelineRow(int row) {
    return at(pipelineBand() + 1 + row, FIRST_QUARTER).block(1, quarters());
  }

  int peopleBand() {
    return pipelineBand() + (pipeline ? 8 : 0);
  }

  Place role(int role, int column) {
    return at(peopleBand() + 2 + role, column);
  }

  int vacancyBand() {
    return peopleBand() + 2 + Math.max(1, roles);
  }

  boolean vacancies() {
    return people && roles > 0;
  }

  Place vacancy(int at, int column) {
    return at(vacancyBand() + 2 + at, column);
  }

  Strip vacancyQuarters() {
    return vacancy(0, FIRST_QUARTER).block(VACANCIES, quarters());
  }

  int fundBand() {
    return peopleBand() + (people ? 2 + Math.max(1, roles) : 0) + (vacancies() ? 2 + VACANCIES : 0);
  }

  Place contribution(int at, int column) {
    return at(fundBand() + 2 + at, column);
  }

  int spendingBand() {
    return fundBand() + 2 + Math.max(1, contributions);
  }

  Strip spending() {
    return rows(spendingBand(), spenders);
  }

  /** Spent to date, its share of the fund, what is left: 0 to 2. */
  Strip spent(int row) {
    return at(spendingBand() + 1 + spenders + row, FIRST_QUARTER).block(1, quarters());
  }

  int fundPartiesBand() {
    return spendingBand() + 4 + spenders;
  }

  Place fundParty(int party, int column) {
    return at(fundPartiesBand() + 2 + party, column);
  }

  int launchBand() {
    return fundBand()
        + (spenders > 0 ? 2 + Math.max(1, contributions) + 6 + spenders + parties : 0);
  }

  Place phase(int phase, int column) {
    return at(launchBand() + 2 + phase, column);
  }

  int lastRow() {
    return launchBand() - 1 + (launch ? 2 + Math.max(1, phases) : 0);
  }

  private Strip rows(int band, int rows) {
    return at(band + 1, FIRST_QUARTER).block(rows, quarters());
  }
}
