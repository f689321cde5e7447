package org.parley.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.term.TermDeclaration;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * Prints values in the house's words; the same words in contract, term sheet and workbook. Never
 * depends on the machine's locale.
 */
public final class ValueWording {
  private final Style style;
  private final Spelling spelling;
  private final UnaryOperator<String> partyLabel;

  /**
   * @param partyLabel what the contract calls the party of a key
   */
  public ValueWording(Style style, UnaryOperator<String> partyLabel) {
    this.style = style;
    this.spelling = new Spelling(style);
    this.partyLabel = partyLabel;
  }

  /** The printed words of a value; a table or bands have none and give the number of their rows. */
  public String print(TermDeclaration declaration, Value value) {
    if (value instanceof Value.Choice choice) {
      return spelling.of(declaration.choices().getOrDefault(choice.key(), choice.key()));
    }
    if (value instanceof Value.Items items) {
      return join(items.items().stream().map(item -> print(declaration, item)).toList());
    }
    return plain(value);
  }

  /** The printed words of a value that is no choice and no list, wherever it comes from. */
  public String plain(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Flag flag) {
      return style.word(flag.yes() ? "yes_word" : "no_word");
    }
    if (value instanceof Value.Day day) {
      return DateTimeFormatter.ofPattern(style.word("date_format"), Locale.US).format(day.date());
    }
    if (value instanceof Value.PartyKey party) {
      return partyLabel.apply(party.key());
    }
    return value instanceof Value.Rows rows ? Integer.toString(rows.rows().size()) : amount(value);
  }

  private String amount(Value value) {
    if (value instanceof Money money) {
      return money(money);
    }
    if (value instanceof Percent percent) {
      return fill("percent", "{number}", number(percent.percent()));
    }
    if (value instanceof Period period) {
      return period(period);
    }
    return value instanceof Value.Quantity quantity ? number(quantity.amount()) : "";
  }

  /** {@code A, B and C}. */
  public String join(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String all = String.join(style.word("list_separator"), items.subList(0, items.size() - 1));
    return all + style.word("list_last") + items.get(items.size() - 1);
  }

  private String money(Money money) {
    boolean whole = money.cents() % 100 == 0 && style.word("money_cents").equals("when-not-zero");
    String amount = number(whole ? money.amount().setScale(0) : money.amount());
    return fill("money", "{currency}", money.currency()).replace("{amount}", amount);
  }

  private String period(Period period) {
    String unit = period.unit().name().toLowerCase(Locale.ROOT);
    String word = style.word("unit_" + unit + "." + (period.count() == 1 ? 0 : 1));
    return fill("period", "{count}", number(BigDecimal.valueOf(period.count())))
        .replace("{unit}", word);
  }

  /** Groups of three digits; decimals as they are. */
  private String number(BigDecimal number) {
    BigInteger whole = number.abs().toBigInteger();
    var digits = new StringBuilder(whole.toString());
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, style.word("group_separator"));
    }
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String text =
        digits + (point < 0 ? "" : style.word("decimal_separator") + plain.substring(point + 1));
    return number.signum() < 0 ? fill("negative", "{number}", text) : text;
  }

  private String fill(String key, String hole, String text) {
    return style.word(key).replace(hole, text);
  }

  /** The defined term that the printed words of a value use, or the empty text. */
  public String definedTerm(Value value) {
    return value instanceof Period period && period.unit() == Period.Unit.BUSINESS_DAYS
        ? style.word("business_day")
        : "";
  }

  /** What an undecided term prints. */
  public String open(TermDeclaration declaration) {
    return fill("open_point", "{label}", declaration.label());
  }
}
