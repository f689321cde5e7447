package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Party;
import org.parley.workbook.draft.InputRule;
import org.parley.workbook.draft.InputRule.Allowed;
import org.parley.workbook.draft.InputRule.Anything;
import org.parley.workbook.draft.InputRule.Day;
import org.parley.workbook.draft.InputRule.InBlock;
import org.parley.workbook.draft.InputRule.Number;
import org.parley.workbook.draft.InputRule.OneOf;
import org.parley.workbook.draft.InputRule.Whole;

/** What may be filled in, with a message for who fills it in. */
final class InputRules {
  /** Serial numbers of 2000-01-01 and 2099-12-31. */
  private static final Day DAYS = new Day("36526", "73050");

  private static final String LARGEST = "1000000000000";

  private final Draft draft;
  private final Canvas canvas;

  InputRules(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  /** Empty cells for numbers of either sign. */
  void numbers(Strip strip, String format) {
    open(strip, format);
    add(strip, new Number("-" + LARGEST, LARGEST), CommonText.PROMPT_NUMBER);
  }

  /** Empty cells for amounts of zero or more. */
  void amounts(Strip strip, String format) {
    open(strip, format);
    add(strip, new Number("0", LARGEST), CommonText.PROMPT_AMOUNT);
  }

  /** Empty cells for a mark: 1 or nothing. */
  void marks(Strip strip) {
    open(strip, Format.WHOLE);
    add(strip, new Whole("1", "1"), CommonText.PROMPT_MARK);
  }

  /** Empty cells for a count of days. */
  void days(Strip strip) {
    open(strip, Format.WHOLE);
    add(strip, new Whole("0", "3660"), CommonText.PROMPT_DAYS);
  }

  /** Empty cells for a whole number within limits. */
  void whole(Strip strip, int least, int most, TextKey prompt) {
    open(strip, Format.WHOLE);
    add(strip, new Whole(Integer.toString(least), Integer.toString(most)), prompt);
  }

  /** Allows only whole numbers within limits in cells that are already there. */
  void whole(Strip strip, int least, int most, String prompt) {
    add(strip, new Whole(Integer.toString(least), Integer.toString(most)), prompt);
  }

  /** Empty cells for a share of one up to a limit. */
  void shares(Strip strip, BigDecimal most, TextKey prompt) {
    open(strip, Format.PERCENT);
    String limit = most.toPlainString();
    add(strip, new Number("0", limit), prompt);
  }

  /** Empty cells for a number within limits. */
  void within(Strip strip, String least, String most, String format, TextKey prompt) {
    open(strip, format);
    add(strip, new Number(least, most), prompt);
  }

  /** Empty cells for one of the texts in a named block. */
  void choices(Strip strip, String name, TextKey prompt) {
    open(strip, Format.GENERAL);
    add(strip, new InBlock(name), prompt);
  }

  /** Empty cells for a number from 1 on. */
  void numbered(Strip strip, int last, TextKey prompt) {
    open(strip, Format.WHOLE);
    add(strip, new Whole("1", Integer.toString(last)), prompt);
  }

  /** Empty cells for a limit in talks: a number of either sign, or a date. */
  void limit(Strip strip, boolean date, String format) {
    open(strip, format);
    if (date) {
      dates(strip, NegotiationText.PROMPT_LIMIT);
    } else {
      add(strip, new Number("-" + LARGEST, LARGEST), NegotiationText.PROMPT_LIMIT);
    }
  }

  /** Empty cells for dates. */
  void dates(Strip strip) {
    open(strip, Format.DATE);
    dates(strip, CommonText.PROMPT_DATE);
  }

  /** Allows only dates in cells that are already there. */
  void dates(Strip strip, TextKey prompt) {
    add(strip, DAYS, prompt);
  }

  /** Empty cells for a kind of content, with the usual words. */
  void held(Strip strip, DeclaredEntry.Holds holds, Optional<DeclaredEntry.Limits> limits) {
    declared(strip, DeclaredEntry.plain(holds, limits));
  }

  /** A message for cells of words that are already there. */
  void words(Strip strip, TextKey prompt) {
    prompt(strip, draft.say(prompt));
  }

  /** Empty cells for an entry. */
  void declared(Strip strip, DeclaredEntry entry) {
    open(strip, entry.holds().format());
    if (!entry.choices().isEmpty()) {
      add(strip, new OneOf(entry.choices()), help(entry, CommonText.PROMPT_WORDS));
      return;
    }
    switch (entry.holds()) {
      case WORDS, UNIT, CURRENCY -> prompt(strip, help(entry, CommonText.PROMPT_WORDS));
      case PARTY -> parties(strip, help(entry, CommonText.PROMPT_PARTY));
      case DATE -> add(strip, DAYS, help(entry, CommonText.PROMPT_DATE));
      default -> add(strip, number(entry), help(entry, CommonText.PROMPT_NUMBER));
    }
  }

  /** One of the parties of the deal; any words if Excel cannot list them. */
  private void parties(Strip strip, String prompt) {
    List<String> labels = draft.deal().parties().values().stream().map(Party::label).toList();
    String list = String.join(",", labels);
    if (list.length() > OneOf.LONGEST || labels.stream().anyMatch(label -> label.contains(","))) {
      prompt(strip, prompt);
    } else {
      add(strip, new OneOf(labels), prompt);
    }
  }

  private Allowed number(DeclaredEntry entry) {
    String least = entry.limits().map(limits -> limits.least().toPlainString()).orElse("0");
    String most = entry.limits().map(limits -> limits.most().toPlainString()).orElse(LARGEST);
    return entry.holds() == DeclaredEntry.Holds.WHOLE
        ? new Whole(least, most)
        : new Number(least, most);
  }

  private String help(DeclaredEntry entry, TextKey usual) {
    return entry.help().isEmpty() ? draft.say(usual) : entry.help();
  }

  /** A message without a rule: what is typed is taken as it is. */
  private void prompt(Strip strip, String words) {
    add(strip, new Anything(), words);
  }

  private void open(Strip strip, String format) {
    for (int row = 0; row < strip.rows(); row++) {
      for (int column = 0; column < strip.columns(); column++) {
        canvas.input(strip.at(row, column), format);
      }
    }
  }

  private void add(Strip strip, Allowed allowed, TextKey prompt) {
    add(strip, allowed, draft.say(prompt));
  }

  private void add(Strip strip, Allowed allowed, String prompt) {
    canvas
        .cells()
        .add(new InputRule(strip.range(), allowed, draft.say(CommonText.PROMPT_TITLE), prompt));
  }
}
