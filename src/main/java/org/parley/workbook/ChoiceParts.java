package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.Criterion;
import org.parley.deal.choice.Option;
import org.parley.deal.choice.Score;
import org.parley.value.Percent;

/** What stands on the sheet of a weighted choice: result, scores, reasons, criteria. */
record ChoiceParts(
    Draft draft, Canvas canvas, Choice choice, ChoiceLayout layout, ChoiceFormulas formulas) {
  ChoiceParts(Draft draft, Canvas canvas, Choice choice, ChoiceLayout layout) {
    this(draft, canvas, choice, layout, new ChoiceFormulas(layout, draft.texts()));
  }

  void write() {
    writeHead();
    writeResult();
    writeGroups();
    ChoiceChart.draw(draft, canvas, layout);
    writeScores();
    writeSum();
    new ChoiceChanges(draft, canvas, choice, layout, formulas).write();
    writeReasons();
    writeCriteria();
  }

  private void writeHead() {
    canvas.text(layout.at(ChoiceLayout.HEAD_ROW, 0).block(1, 3), "", Look.HEAD);
    for (int at = ChoiceLayout.FIRST_OPTION; at < layout.columns(); at++) {
      int option = at - ChoiceLayout.FIRST_OPTION;
      String name = option < layout.options() ? name(option) : "";
      canvas.text(layout.at(ChoiceLayout.HEAD_ROW, at), name, Look.HEAD);
    }
  }

  private String name(int option) {
    Option named = choice.options().get(option);
    return named.name().isEmpty() ? named.id() : named.name();
  }

  private void writeResult() {
    label(ChoiceLayout.TOTAL_ROW, draft.say(ChoiceText.TOTAL));
    label(ChoiceLayout.RANK_ROW, draft.say(ChoiceText.RANK));
    label(ChoiceLayout.MISSING_ROW, draft.say(ChoiceText.MISSING));
    Place helpers = layout.at(0, layout.helperColumn());
    canvas.text(
        helpers.down(ChoiceLayout.HEAD_ROW).block(1, Math.max(5, layout.options())),
        draft.say(ChoiceText.HELPER_TOTALS),
        Look.ASIDE);
    for (int option = 0; option < layout.options(); option++) {
      canvas.formula(layout.figure(option), formulas.figure(option), Look.HELPER, Format.GENERAL);
      result(ChoiceLayout.TOTAL_ROW, option, formulas.total(option), TWO_DECIMALS);
      result(ChoiceLayout.RANK_ROW, option, formulas.rank(option), Format.WHOLE);
      result(ChoiceLayout.MISSING_ROW, option, formulas.missing(option), Format.WHOLE);
    }
    helper(layout.highest(), formulas.highest());
    helper(layout.leader(), formulas.leader());
    helper(layout.leaders(), formulas.leaders());
    canvas.text(
        layout.leaders().right(1).block(1, 4), draft.say(ChoiceText.HELPER_FIRST), Look.ASIDE);
    canvas.formula(
        layout.at(layout.firstRow(), 0).block(1, layout.columns()),
        formulas.first(),
        Look.STATUS,
        Format.GENERAL);
    name("Totals", layout.options(ChoiceLayout.TOTAL_ROW));
    name("Ranks", layout.options(ChoiceLayout.RANK_ROW));
    String leads =
        "AND(%1$s>=0,%1$s=%2$s)".formatted(acrossRow(layout.figure(0)), layout.highest().here());
    new Flags(canvas)
        .fill(
            layout.option(ChoiceLayout.TOTAL_ROW, 0).block(2, layout.options()),
            leads,
            Palette.GOOD);
  }

  static final String TWO_DECIMALS = "0.00_)";

  /** The address for rules that stay in the row and move with the column: {@code L$5}. */
  private static String acrossRow(Place place) {
    return place.relative().replaceAll("(\\d+)$", "\\$$1");
  }

  private void label(int row, String words) {
    canvas.text(layout.at(row, 0).block(1, 3), words, Look.STRONG);
  }

  private void result(int row, int option, String formula, String format) {
    canvas.formula(layout.option(row, option), formula, Look.FIGURE, format);
  }

  private void helper(Place place, String formula) {
    canvas.formula(place, formula, Look.HELPER, Format.GENERAL);
  }

  private void writeGroups() {
    List<String> groups = choice.groups();
    for (int at = 0; at < groups.size(); at++) {
      String group = groups.get(at);
      int row = layout.groupRow(at);
      canvas.text(
          layout.at(row, 0).block(1, 3),
          draft.say(ChoiceText.GROUP, Map.of("group", group)),
          Look.BODY);
      int[] members = members(group);
      for (int option = 0; option < layout.options(); option++) {
        String formula = formulas.groupTotal(option, members[0], members.length);
        result(row, option, formula, TWO_DECIMALS);
      }
    }
  }

  /** Places of the criteria of a group; they stand together. */
  private int[] members(String group) {
    return IntStream.range(0, layout.criteria())
        .filter(at -> choice.criteria().get(at).group().equals(group))
        .toArray();
  }

  private void writeScores() {
    band(layout.scoreBand(), ChoiceText.BAND_SCORES);
    Place head = layout.at(layout.scoreBand() + 1, 0);
    draft.heads(
        canvas,
        head,
        List.of(ChoiceText.HEAD_CRITERION, ChoiceText.HEAD_WEIGHT, ChoiceText.HEAD_SHARE));
    for (int option = 0; option < layout.options(); option++) {
      canvas.text(head.right(ChoiceLayout.FIRST_OPTION + option), name(option), Look.HEAD);
    }
    InputRules rules = new InputRules(draft, canvas);
    rules.shares(layout.weights(), BigDecimal.ONE, ChoiceText.PROMPT_WEIGHT);
    rules.whole(layout.scores(), 1, 5, ChoiceText.PROMPT_SCORE);
    for (int at = 0; at < layout.criteria(); at++) {
      writeScores(at);
    }
    new Flags(canvas)
        .fill(
            layout.scores(),
            "NOT(ISNUMBER(" + layout.scores().first().relative() + "))",
            Palette.DOUBTFUL);
    name("Weights", layout.weights());
    name("Scores", layout.scores());
  }

  private void writeScores(int at) {
    Criterion criterion = choice.criteria().get(at);
    int row = layout.scoreRow(at);
    canvas.text(layout.at(row, ChoiceLayout.CRITERION), name(criterion), Look.STRONG);
    criterion
        .weight()
        .map(Percent::fraction)
        .ifPresent(
            weight ->
                canvas.number(
                    layout.at(row, ChoiceLayout.WEIGHT), weight, Look.INPUT, Format.PERCENT));
    canvas.formula(
        layout.at(row, ChoiceLayout.SHARE), formulas.share(at), Look.FIGURE, Format.SHARE);
    for (int option = 0; option < layout.options(); option++) {
      Place place = layout.option(row, option);
      choice
          .score(option, at)
          .score()
          .ifPresent(score -> canvas.number(place, score, Look.INPUT, Format.WHOLE));
    }
  }

  private void writeSum() {
    int row = layout.sumRow();
    canvas.text(layout.at(row, 0), draft.say(ChoiceText.SUM), Look.STRONG);
    canvas.formula(layout.sum(), formulas.sum(), Look.FIGURE, Format.PERCENT);
    Strip check = layout.at(row, ChoiceLayout.SHARE).block(1, layout.columns() - 2);
    canvas.formula(check, formulas.sumCheck(), Look.STATUS, Format.GENERAL);
    new Flags(canvas).fill(check, "ROUND(" + layout.sum().here() + ",6)<>1", Palette.DOUBTFUL);
  }

  private void writeReasons() {
    band(layout.reasonBand(), ChoiceText.BAND_REASONS);
    Place head = layout.at(layout.reasonBand() + 1, 0);
    canvas.text(head.block(1, 3), draft.say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    canvas.text(
        layout.at(layout.meaningRow(), 0).block(1, 3), draft.say(ChoiceText.MEANING), Look.BODY);
    for (int option = 0; option < layout.options(); option++) {
      canvas.text(head.right(ChoiceLayout.FIRST_OPTION + option), name(option), Look.HEAD);
      String meaning = choice.options().get(option).meaning();
      canvas.text(
          layout.option(layout.meaningRow(), option),
          meaning.isEmpty() ? draft.say(CommonText.NOT_STATED) : meaning,
          Look.BODY);
      for (int at = 0; at < layout.criteria(); at++) {
        canvas.text(
            layout.option(layout.reasonRow(at), option),
            reason(choice.score(option, at)),
            Look.INPUT_WORDS);
      }
    }
    for (int at = 0; at < layout.criteria(); at++) {
      canvas.text(
          layout.at(layout.reasonRow(at), 0).block(1, 3),
          name(choice.criteria().get(at)),
          Look.STRONG);
    }
    Strip reasons =
        layout.option(layout.reasonRow(0), 0).block(layout.criteria(), layout.options());
    new InputRules(draft, canvas).words(reasons, ChoiceText.PROMPT_REASON);
    new Flags(canvas)
        .fill(
            reasons, "NOT(ISNUMBER(" + layout.scores().first().relative() + "))", Palette.DOUBTFUL);
    name("Reasons", reasons);
  }

  /** Why the score is as it is, or that it is open. */
  private String reason(Score score) {
    Optional<String> reason = score.reason();
    boolean open = score.open() || score.score().isEmpty();
    if (open && reason.isPresent()) {
      return draft.say(ChoiceText.OPEN_REASON, Map.of("reason", reason.get()));
    }
    return reason.orElseGet(() -> draft.say(CommonText.OPEN));
  }

  private void writeCriteria() {
    band(layout.criteriaBand(), ChoiceText.BAND_CRITERIA);
    Place head = layout.at(layout.criteriaBand() + 1, 0);
    boolean grouped = layout.groups() > 0;
    canvas.text(head.block(1, grouped ? 1 : 3), draft.say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    if (grouped) {
      canvas.text(head.right(1).block(1, 2), draft.say(ChoiceText.HEAD_GROUP), Look.HEAD);
    }
    draft.heads(
        canvas,
        head.right(3),
        List.of(
            ChoiceText.HEAD_FACTORS,
            ChoiceText.HEAD_ONE,
            ChoiceText.HEAD_THREE,
            ChoiceText.HEAD_FIVE));
    for (int at = 0; at < layout.criteria(); at++) {
      Criterion criterion = choice.criteria().get(at);
      Place first = layout.at(layout.criteriaRow(at), 0);
      canvas.text(first.block(1, grouped ? 1 : 3), name(criterion), Look.STRONG);
      if (grouped) {
        String group =
            criterion.group().isEmpty() ? draft.say(CommonText.NOT_STATED) : criterion.group();
        canvas.text(first.right(1).block(1, 2), group, Look.BODY);
      }
      words(first.right(3), criterion.factors());
      words(first.right(4), criterion.one());
      words(first.right(5), criterion.three());
      words(first.right(6), criterion.five());
    }
  }

  private static String name(Criterion criterion) {
    return criterion.name().isEmpty() ? criterion.id() : criterion.name();
  }

  private void words(Place place, String words) {
    draft.words(canvas, place, Optional.of(words).filter(text -> !text.isEmpty()), Look.BODY);
  }

  private void band(int row, ChoiceText words) {
    canvas.text(layout.at(row, 0).block(1, layout.columns()), draft.say(words), Look.BAND);
  }

  /** Such as {@code ModelFitTotals}. */
  private void name(String what, Strip strip) {
    draft.name(ChoiceNames.of(choice.kind(), what), strip);
  }
}
