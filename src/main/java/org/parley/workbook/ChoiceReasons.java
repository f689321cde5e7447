package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import org.parley.deal.choice.Score;

/** Why each score is as it is, to fill in like the scores. */
record ChoiceReasons(ChoicePage page) {
  void write() {
    ChoiceLayout layout = page.layout();
    page.band(layout.reasonBand(), ChoiceText.BAND_REASONS);
    int head = layout.reasonBand() + 1;
    page.label(head, page.draft().say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    page.optionHeads(head);
    writeMeanings();
    for (int at = 0; at < layout.criteria(); at++) {
      page.label(layout.reasonRow(at), page.criterion(at), Look.STRONG);
      for (int option = 0; option < layout.options(); option++) {
        String reason = reason(page.choice().score(option, at));
        page.canvas().text(layout.option(layout.reasonRow(at), option), reason, Look.INPUT_WORDS);
      }
    }
    Strip reasons =
        layout.option(layout.reasonRow(0), 0).block(layout.criteria(), layout.options());
    new InputRules(page.draft(), page.canvas()).words(reasons, ChoiceText.PROMPT_REASON);
    page.flagMissing(reasons);
    page.name("Reasons", reasons);
  }

  private void writeMeanings() {
    int row = page.layout().meaningRow();
    page.label(row, page.draft().say(ChoiceText.MEANING), Look.BODY);
    for (int option = 0; option < page.layout().options(); option++) {
      String meaning = page.choice().options().get(option).meaning();
      String words = meaning.isEmpty() ? page.draft().say(CommonText.NOT_STATED) : meaning;
      page.canvas().text(page.layout().option(row, option), words, Look.BODY);
    }
  }

  /** The reason, or that the score or its reason is open. */
  private String reason(Score score) {
    Optional<String> reason = score.reason();
    if (reason.isPresent() && (score.open() || score.score().isEmpty())) {
      return page.draft().say(ChoiceText.OPEN_REASON, Map.of("reason", reason.get()));
    }
    return reason.orElseGet(() -> page.draft().say(CommonText.OPEN));
  }
}
