package org.parley.workbook;

import java.util.Optional;

/** What each metric means, at the foot of the scorecard. */
record ScorecardDefinitions(
    Draft draft, Canvas canvas, ScorecardData data, ScorecardLayout layout) {

  void write() {
    int row = layout.definitionBand();
    canvas.text(
        layout.at(row, 0).block(1, ScorecardLayout.PRINTED),
        draft.say(ScorecardText.BAND_DEFINITIONS),
        Look.BAND);
    row++;
    line(
        row,
        Optional.of(draft.say(ScorecardText.HEAD_METRIC)),
        Optional.of(draft.say(ScorecardText.HEAD_DEFINITION)),
        Optional.of(draft.say(ScorecardText.HEAD_SOURCE)),
        draft.say(ScorecardText.HEAD_HOW),
        Look.HEAD);
    for (MetricLine line : data.metrics()) {
      row++;
      Optional<String> name = Optional.of(line.name());
      Optional<String> source = line.words("source");
      line(row, name, line.words("definition"), source, draft.say(how(line)), Look.BODY);
    }
  }

  private void line(
      int row,
      Optional<String> metric,
      Optional<String> definition,
      Optional<String> source,
      String how,
      Look look) {
    words(layout.at(row, 0).block(1, 1), metric, look);
    words(layout.at(row, 1).block(1, 9), definition, look);
    words(layout.at(row, 10).block(1, 5), source, look);
    words(layout.at(row, 15).block(1, 7), Optional.of(how), look);
  }

  private void words(Strip strip, Optional<String> words, Look look) {
    canvas.text(
        strip, words.orElse(draft.say(CommonText.OPEN)), words.isPresent() ? look : Look.OPEN);
  }

  private static ScorecardText how(MetricLine line) {
    return switch (line.basis()) {
      case PROJECTION -> ScorecardText.HOW_PROJECTION;
      case BALANCE -> ScorecardText.HOW_BALANCE;
      case INPUT -> line.health() ? ScorecardText.HOW_HEALTH : ScorecardText.HOW_INPUT;
    };
  }
}
