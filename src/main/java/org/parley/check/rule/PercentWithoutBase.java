package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Percentages of nothing in particular, and amounts in no currency or in one of several countries.
 */
final class PercentWithoutBase implements DraftingCheck {
  private final Language language;
  private final Search percent;
  private final Search base;
  private final Search amount;
  private final Search bare;
  private final Search currency;

  PercentWithoutBase(CheckData data, Language language) {
    this.language = language;
    this.percent = data.any("percent");
    this.base = data.any("base");
    this.amount = data.pattern("amount");
    this.bare = data.any("bare");
    this.currency = data.any("currency");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_PERCENT_WITHOUT_BASE;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    language
        .sentences()
        .of(paper)
        .forEach(
            sentence -> {
              Matcher found = percent.in(sentence);
              if (found.find() && !base.inWhole(sentence).find()) {
                report.found(sentence.passage(), sentence.start() + found.start(), found.group());
              }
              Matcher sum = bare.in(sentence);
              if (sum.find()) {
                report.found(sentence.passage(), sentence.start() + sum.start(), sum.group());
              }
            });
    if (!paper.says(currency)) {
      paper
          .first(amount)
          .ifPresent(
              passage -> {
                Matcher found = amount.in(passage);
                report.found(passage, found.find() ? found.start() : 0, found.group());
              });
    }
  }
}
