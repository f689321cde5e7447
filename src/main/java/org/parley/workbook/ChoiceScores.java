package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.parley.value.Percent;

/** Weights and scores to fill in, which begin as the deal gives them. */
record ChoiceScores(ChoicePage page, ChoiceFormulas formulas) {
  private static final int BEST = 5;

  ChoiceScores(ChoicePage page) {
    this(page, new ChoiceFormulas(page.layout(), page.texts()));
  }

  void write() {
    ChoiceLayout layout = page.layout();
    page.band(layout.scoreBand(), ChoiceText.BAND_SCORES);
    page.draft()
        .heads(
            page.canvas(),
            layout.at(layout.scoreBand() + 1, 0),
            List.of(ChoiceText.HEAD_CRITERION, ChoiceText.HEAD_WEIGHT, ChoiceText.HEAD_SHARE));
    page.optionHeads(layout.scoreBand() + 1);
    InputRules rules = new InputRules(page.draft(), page.canvas());
    rules.shares(layout.weights(), BigDecimal.ONE, ChoiceText.PROMPT_WEIGHT);
    rules.whole(layout.scores(), 1, BEST, ChoiceText.PROMPT_SCORE);
    for (int at = 0; at < layout.criteria(); at++) {
      write(at);
    }
    page.flagMissing(layout.scores());
    page.name("Weights", layout.weights());
    page.name("Scores", layout.scores());
    writeSum();
  }

  private void write(int at) {
    int row = page.layout().scoreRow(at);
    Canvas canvas = page.canvas();
    canvas.text(page.layout().at(row, ChoiceLayout.CRITERION), page.criterion(at), Look.STRONG);
    Place weight = page.layout().at(row, ChoiceLayout.WEIGHT);
    page.choice()
        .criteria()
        .get(at)
        .weight()
        .map(Percent::fraction)
        .ifPresent(known -> canvas.number(weight, known, Look.INPUT, Format.PERCENT));
    canvas.formula(
        page.layout().at(row, ChoiceLayout.SHARE), formulas.share(at), Look.FIGURE, Format.SHARE);
    for (int option = 0; option < page.layout().options(); option++) {
      Place place = page.layout().option(row, option);
      page.choice()
          .score(option, at)
          .score()
          .ifPresent(score -> canvas.number(place, score, Look.INPUT, Format.WHOLE));
    }
  }

  private void writeSum() {
    ChoiceLayout layout = page.layout();
    int row = layout.sumRow();
    Canvas canvas = page.canvas();
    canvas.text(layout.at(row, 0), page.draft().say(ChoiceText.SUM), Look.STRONG);
    canvas.formula(layout.sum(), formulas.sum(), Look.FIGURE, Format.PERCENT);
    Strip check = layout.at(row, ChoiceLayout.SHARE).block(1, layout.columns() - 2);
    canvas.formula(check, formulas.sumCheck(), Look.STATUS, Format.GENERAL);
    String other = "ROUND(" + layout.sum().here() + ",6)<>1";
    new Flags(canvas).fill(check, other, Palette.DOUBTFUL);
  }
}
