package org.parley.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.contract.Inline;
import org.parley.deal.Answers;
import org.parley.deal.economics.Waterfall;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;

/**
 * A quarter divided by an agreement's own waterfall, for the example in its schedule: the first
 * quarter of a calendar year, without modifiers.
 */
final class WaterfallExample {
  private static final String GROSS = "rev.waterfall.example";
  private static final String DEDUCTIONS = "rev.net_revenue.deduction_cap";

  /** A round figure, in cents, where the deal names none: a million. */
  private static final long USUAL_GROSS = 100_000_000L;

  /** Fixed steps take at most this part of the example's revenue, or it would show little else. */
  private static final int FIXED_TIMES = 10;

  private static final Percent USUAL_DEDUCTIONS = new Percent(500);

  private final ClauseContext context;

  WaterfallExample(ClauseContext context) {
    this.context = context;
  }

  private Answers answers() {
    return context.agreement().answers();
  }

  private Waterfall.Revenue revenue(Waterfall waterfall) {
    String currency = context.deal().currency();
    long fixed =
        waterfall.steps().stream()
            .mapToLong(step -> step.fixed().map(Money::cents).orElse(0L))
            .sum();
    long usual = USUAL_GROSS;
    while (usual < fixed * FIXED_TIMES) {
      usual *= FIXED_TIMES;
    }
    var gross = answers().money(GROSS).orElse(new Money(currency, usual));
    Percent cap = answers().percent(DEDUCTIONS).orElse(USUAL_DEDUCTIONS);
    var net = new Money(gross.currency(), gross.cents() - Waterfall.part(gross.cents(), cap));
    return new Waterfall.Revenue(gross, net, new Money(gross.currency(), 0), new Percent(0));
  }

  /** One row with gross revenue, deductions and net revenue; none if a figure is open. */
  List<Map<String, List<Inline>>> revenue() {
    return waterfall()
        .map(this::revenue)
        .map(
            revenue ->
                Map.of(
                    "gross",
                    printed(revenue.gross()),
                    "deductions",
                    printed(
                        new Money(
                            revenue.gross().currency(),
                            revenue.gross().cents() - revenue.net().cents())),
                    "net",
                    printed(revenue.net())))
        .map(List::of)
        .orElse(List.of());
  }

  /** A row for each step, and for the rest; none if a figure is open. */
  List<Map<String, List<Inline>>> portions() {
    var rows = new ArrayList<Map<String, List<Inline>>>();
    waterfall()
        .ifPresent(
            found ->
                found
                    .divide(revenue(found))
                    .portions()
                    .forEach(portion -> rows.add(row(portion, found))));
    return rows;
  }

  private Optional<Waterfall> waterfall() {
    return WaterfallTerms.of(answers());
  }

  private Map<String, List<Inline>> row(Waterfall.Portion portion, Waterfall waterfall) {
    var row = new LinkedHashMap<String, List<Inline>>();
    portion.step().ifPresent(step -> describe(step, waterfall, row));
    row.put("party", printed(new Value.PartyKey(portion.party())));
    row.put("amount", printed(portion.amount()));
    return row;
  }

  /** The columns of a step; the rest has none of them. */
  private void describe(Waterfall.Step step, Waterfall waterfall, Map<String, List<Inline>> row) {
    row.put("step", words(step.id()));
    boolean tiers =
        waterfall.tiers().filter(found -> found.party().equals(step.party())).isPresent();
    if (step.share().isPresent()) {
      if (!tiers) {
        row.put("share", printed(step.share().get()));
      }
      row.put("basis", words(basis(step.basis())));
    }
  }

  private String basis(Waterfall.Basis basis) {
    String key = basis.name().toLowerCase(java.util.Locale.ROOT);
    return Optional.ofNullable(context.library().declarations().get("rev.waterfall.steps")).stream()
        .flatMap(steps -> steps.shape().columns().stream())
        .filter(column -> column.name().equals("basis"))
        .map(column -> column.choices().getOrDefault(key, key))
        .findFirst()
        .orElse(key);
  }

  private List<Inline> printed(Value value) {
    return words(context.wording().plain(value));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }
}
