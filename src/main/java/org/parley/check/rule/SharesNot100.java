package org.parley.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Shares of a split that do not make the whole. */
final class SharesNot100 implements DraftingCheck {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Language language;
  private final Search split;
  private final Search column;
  private final Search percent;
  private final Search total;
  private final BigDecimal tolerance;

  SharesNot100(CheckData data, Language language) {
    this.language = language;
    this.split = data.any("split");
    this.column = data.pattern("column");
    this.percent = data.pattern("percent");
    this.total = data.pattern("total");
    this.tolerance = new BigDecimal(data.number("tolerance_hundredths")).movePointLeft(2);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SHARES_NOT_100;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.WRONG_SUM,
        DiagnosticCode.STEPS_OVER_BASIS,
        DiagnosticCode.FUND_SPLIT_DIFFERS,
        DiagnosticCode.BUDGET_LINES_DIFFER,
        DiagnosticCode.RESIDUAL_TAKES_REMAINDER,
        DiagnosticCode.OUT_OF_RANGE);
  }

  @Override
  public void find(Paper paper, Report report) {
    language.sentences().of(paper).forEach(sentence -> find(sentence, report));
    paper.tables().forEach(rows -> table(rows, report));
  }

  private void find(Sentence sentence, Report report) {
    if (split.in(sentence).find()) {
      List<BigDecimal> shares = shares(sentence.text());
      if (shares.size() > 1) {
        judge(shares, sentence.passage(), report);
      }
    }
  }

  private void table(List<Passage> rows, Report report) {
    List<String> head = rows.get(0).cells();
    for (int place = 0; place < head.size(); place++) {
      int at = place;
      if (column.matcher(head.get(place)).find()) {
        List<String> cells =
            rows.stream()
                .skip(1)
                .filter(row -> row.cells().size() > at)
                .filter(row -> !total.matcher(row.cells().get(0)).find())
                .map(row -> row.cells().get(at))
                .toList();
        List<BigDecimal> shares = cells.stream().flatMap(cell -> shares(cell).stream()).toList();
        if (shares.size() > 1 && shares.size() == cells.size()) {
          judge(shares, rows.get(0), report);
        }
      }
    }
  }

  private List<BigDecimal> shares(String text) {
    return percent.matcher(text).results().map(found -> new BigDecimal(found.group(1))).toList();
  }

  private void judge(List<BigDecimal> shares, Passage passage, Report report) {
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.subtract(ALL).abs().compareTo(tolerance) > 0) {
      report.found(passage, 0, sum.toPlainString() + "%");
    }
  }
}
