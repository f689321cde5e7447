package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Totals, ranks and what ranks first: the head of the sheet of a weighted choice. */
record ChoiceResult(ChoicePage page, ChoiceFormulas formulas) {
  private static final String TWO_DECIMALS = "0.00_)";

  ChoiceResult(ChoicePage page) {
    this(page, new ChoiceFormulas(page.layout(), page.texts()));
  }

  void write() {
    writeHeads();
    for (int option = 0; option < layout().options(); option++) {
      page.helper(layout().figure(option), formulas.figure(option));
      figure(ChoiceLayout.TOTAL_ROW, option, formulas.total(option), TWO_DECIMALS);
      figure(ChoiceLayout.RANK_ROW, option, formulas.rank(option), Format.WHOLE);
      figure(ChoiceLayout.MISSING_ROW, option, formulas.missing(option), Format.WHOLE);
    }
    writeGroups();
    writeFirst();
    ChoiceChart.draw(page.draft(), page.canvas(), layout());
    page.name("Totals", layout().options(ChoiceLayout.TOTAL_ROW));
    page.name("Ranks", layout().options(ChoiceLayout.RANK_ROW));
  }

  private ChoiceLayout layout() {
    return page.layout();
  }

  private void writeHeads() {
    page.label(ChoiceLayout.HEAD_ROW, "", Look.HEAD);
    page.optionHeads(ChoiceLayout.HEAD_ROW);
    for (int at = ChoiceLayout.FIRST_OPTION + layout().options(); at < layout().columns(); at++) {
      page.canvas().text(layout().at(ChoiceLayout.HEAD_ROW, at), "", Look.HEAD);
    }
    page.label(ChoiceLayout.TOTAL_ROW, say(ChoiceText.TOTAL), Look.STRONG);
    page.label(ChoiceLayout.RANK_ROW, say(ChoiceText.RANK), Look.STRONG);
    page.label(ChoiceLayout.MISSING_ROW, say(ChoiceText.MISSING), Look.STRONG);
  }

  private String say(ChoiceText words) {
    return page.draft().say(words);
  }

  private void figure(int row, int option, String formula, String format) {
    page.canvas().formula(layout().option(row, option), formula, Look.FIGURE, format);
  }

  private void writeGroups() {
    List<String> groups = page.choice().groups();
    for (int at = 0; at < groups.size(); at++) {
      String group = groups.get(at);
      int row = layout().groupRow(at);
      page.label(row, page.draft().say(ChoiceText.GROUP, Map.of("group", group)), Look.BODY);
      int[] members = members(group);
      for (int option = 0; option < layout().options(); option++) {
        String formula = formulas.groupTotal(option, members[0], members.length);
        figure(row, option, formula, TWO_DECIMALS);
      }
    }
  }

  /** Places of the criteria of a group; they stand together. */
  private int[] members(String group) {
    return IntStream.range(0, layout().criteria())
        .filter(at -> page.choice().criteria().get(at).group().equals(group))
        .toArray();
  }

  private void writeFirst() {
    Place helpers = layout().figure(0);
    page.aside(
        layout().at(ChoiceLayout.HEAD_ROW, helpers.column()),
        Math.max(5, layout().options()),
        ChoiceText.HELPER_TOTALS);
    page.helper(layout().highest(), formulas.highest());
    page.helper(layout().leader(), formulas.leader());
    page.helper(layout().leaders(), formulas.leaders());
    page.aside(layout().leaders().right(1), 4, ChoiceText.HELPER_FIRST);
    page.canvas()
        .formula(
            layout().at(layout().firstRow(), 0).block(1, layout().columns()),
            formulas.first(),
            Look.STATUS,
            Format.GENERAL);
    Strip results = layout().option(ChoiceLayout.TOTAL_ROW, 0).block(2, layout().options());
    String leads = "AND(%1$s>=0,%1$s=%2$s)".formatted(helpers.inRow(), layout().highest().here());
    new Flags(page.canvas()).fill(results, leads, Palette.GOOD);
  }
}
