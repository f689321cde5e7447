package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;

/** What the API has cost so far, and the credits that it gave. */
record DashboardApi(Draft draft, Canvas canvas, Plan.Placed<ApiData, ApiLayout> api) {
  /** A figure: its head, the cell that it stands in and its format. */
  private record Figure(ApiText head, Place place, String format) {}

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(
        canvas.at(first, 0).block(1, DashboardSheet.COLUMNS),
        draft.say(ApiText.SHEET_NAME),
        Look.BAND);
    List<Figure> figures = figures();
    for (int at = 0; at < figures.size(); at++) {
      Figure figure = figures.get(at);
      Strip strip = at == 0 ? canvas.at(first + 1, 0).block(1, 1) : right(first + 1, at);
      canvas.text(strip, draft.say(figure.head()), Look.HEAD);
      Strip value = strip.first().down(1).block(1, strip.columns());
      canvas.formula(value, figure.place().there(), Look.FIGURE, figure.format());
    }
    return first + 4;
  }

  private Strip right(int row, int at) {
    return canvas.at(row, 1 + 2 * (at - 1)).block(1, 2);
  }

  private List<Figure> figures() {
    ApiLayout layout = api.layout();
    List<Figure> figures = new ArrayList<>();
    Place total = layout.total(layout.years(), ApiColumn.TOTAL);
    figures.add(new Figure(ApiText.HEAD_INVOICED, total, Format.MONEY));
    if (layout.has(ApiColumn.CREDIT)) {
      Place credits = layout.total(layout.years(), ApiColumn.CREDIT);
      figures.add(new Figure(ApiText.HEAD_CREDIT, credits, Format.MONEY));
      figures.add(new Figure(ApiText.HEAD_OWED, credits.down(1), Format.MONEY));
    }
    if (api.data().model().priced()) {
      Place choice = layout.at(layout.choiceRow(), layout.choiceColumn());
      figures.add(new Figure(ApiText.CHEAPEST, choice.right(2), Format.GENERAL));
      figures.add(new Figure(ApiText.SAVING, choice.right(5), Format.MONEY));
    }
    return figures;
  }
}
