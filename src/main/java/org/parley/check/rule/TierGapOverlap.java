package org.parley.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Tiers that leave a figure without a tier, or give it two. */
final class TierGapOverlap implements DraftingCheck {
  private record Tier(
      BigDecimal from,
      boolean fromIn,
      Optional<BigDecimal> to,
      boolean toIn,
      String unit,
      Passage passage) {}

  private static final int LONGEST_CELL = 60;

  private final Search below;
  private final Search between;
  private final Search above;
  private final Map<String, Search> including;

  TierGapOverlap(CheckData data) {
    this.below = data.pattern("below");
    this.between = data.pattern("between");
    this.above = data.pattern("above");
    this.including = data.patterns("including");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_TIER_GAP_OVERLAP;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.BANDS_BROKEN,
        DiagnosticCode.TIER_WEAKER,
        DiagnosticCode.TIER_PRICE_FALLS,
        DiagnosticCode.QUARTERS_NOT_RISING,
        DiagnosticCode.TIERS_WITHOUT_STEP,
        DiagnosticCode.PRICE_BANDS_BROKEN);
  }

  @Override
  public void find(Paper paper, Report report) {
    paper.prose().forEach(passage -> judge(tiers(passage), report));
    paper
        .tables()
        .forEach(
            rows -> {
              int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
              IntStream.range(0, columns).forEach(column -> judge(tiers(rows, column), report));
            });
    lists(paper, report);
  }

  private List<Tier> tiers(List<Passage> rows, int column) {
    return rows.stream()
        .filter(row -> row.cells().size() > column)
        .filter(row -> row.cells().get(column).length() < LONGEST_CELL)
        .map(row -> row.withText(row.cells().get(column)))
        .flatMap(row -> tiers(row).stream())
        .toList();
  }

  /** Items of one list, each with its tier. */
  private void lists(Paper paper, Report report) {
    var tiers = new TreeMap<String, List<Tier>>();
    paper
        .prose()
        .filter(passage -> passage.depth() > 1)
        .forEach(
            passage ->
                tiers
                    .computeIfAbsent(passage.article() + passage.leadIn(), key -> new ArrayList<>())
                    .addAll(tiers(passage)));
    tiers.values().stream()
        .filter(list -> list.stream().map(Tier::passage).distinct().count() > 1)
        .forEach(list -> judge(list, report));
  }

  private List<Tier> tiers(Passage passage) {
    var tiers = new TreeMap<Integer, Tier>();
    String text = passage.text();
    Passage rest =
        passage.withText(
            between.matcher(text).replaceAll(found -> "#".repeat(found.group().length())));
    each(
        above,
        rest,
        (at, m) ->
            tiers.put(
                at,
                new Tier(
                    number(m.group(2)),
                    in("lower", m.group(1)),
                    Optional.empty(),
                    false,
                    unit(text, m, 2),
                    passage)));
    each(
        below,
        rest,
        (at, m) ->
            tiers.put(
                at,
                new Tier(
                    BigDecimal.ZERO,
                    true,
                    Optional.of(number(m.group(2))),
                    in("upper", m.group(1)),
                    unit(text, m, 2),
                    passage)));
    each(
        between,
        passage,
        (at, m) ->
            tiers.put(
                at,
                new Tier(
                    number(m.group(2)),
                    in("lower", m.group(1)),
                    Optional.of(number(m.group(4))),
                    in("upper", m.group(3)),
                    unit(text, m, 4),
                    passage)));
    return new ArrayList<>(tiers.values());
  }

  /**
   * The currency, or the word behind the figure; tiers of different units have no common border.
   */
  private static String unit(String text, Matcher found, int group) {
    String money = found.group(group).replaceAll("[\\d.,\\s]|million|thousand", "");
    String after = text.substring(found.end(group)).strip();
    String word = after.isEmpty() ? "" : after.split("[^A-Za-z]", 2)[0];
    return money.isEmpty() ? word.toLowerCase(Locale.ROOT).replaceAll("s$", "") : money;
  }

  private interface Hit {
    void at(int start, Matcher found);
  }

  private static void each(Search pattern, Passage passage, Hit hit) {
    Matcher found = pattern.in(passage);
    while (found.find()) {
      hit.at(found.end(), found);
    }
  }

  private boolean in(String end, @org.jspecify.annotations.Nullable String words) {
    Search pattern = including.get(end);
    return pattern != null && words != null && pattern.matcher(words).find();
  }

  private static BigDecimal number(String words) {
    String digits = words.replaceAll("[^0-9.]", "").replaceAll("\\.$", "");
    String scale = words.toLowerCase(Locale.ROOT);
    int zeros =
        scale.matches(".*\\d ?(m|million)\\b.*")
            ? 6
            : scale.matches(".*\\d ?(k|thousand)\\b.*") ? 3 : 0;
    return new BigDecimal(digits.isEmpty() ? "0" : digits).scaleByPowerOfTen(zeros);
  }

  private static void judge(List<Tier> tiers, Report report) {
    for (int place = 1; place < tiers.size(); place++) {
      Tier lower = tiers.get(place - 1);
      Tier upper = tiers.get(place);
      if (lower.to.isEmpty()
          || !lower.unit.equals(upper.unit)
          || upper.from.compareTo(BigDecimal.TEN) < 0) {
        continue;
      }
      int gap = upper.from.compareTo(lower.to.get());
      boolean whole =
          upper.from.subtract(lower.to.get()).compareTo(BigDecimal.ONE) == 0
              && upper.fromIn
              && lower.toIn;
      boolean twice = gap == 0 && lower.toIn && upper.fromIn;
      boolean never = gap == 0 && !lower.toIn && !upper.fromIn;
      if (!whole && (gap != 0 || twice || never)) {
        report.found(upper.passage, 0, upper.from.stripTrailingZeros().toPlainString());
      }
    }
  }
}
