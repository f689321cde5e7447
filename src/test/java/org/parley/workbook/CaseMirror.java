package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiTerms;
import org.parley.deal.economics.ApiTier;
import org.parley.deal.economics.BusinessPlan;
import org.parley.deal.economics.CashFlows;
import org.parley.deal.economics.CreditCost;
import org.parley.deal.economics.InternalRate;
import org.parley.deal.economics.PartnerAccount;
import org.parley.deal.economics.PriceBoundary;
import org.parley.value.Percent;

/** The economics, fed with what stands in the yellow cells of a workbook. */
record CaseMirror(CaseData data, FilledWorkbook book) {
  private static final double EXACT = 1e-9;
  private static final int FIGURES = 4;

  static void compare(WorkbookInput input, FilledWorkbook book) {
    CaseMirror mirror = new CaseMirror(CaseData.of(input).orElseThrow(), book);
    for (int scenario = 0; scenario < mirror.data.scenarios().size(); scenario++) {
      for (int at = 0; at < mirror.data.alternatives().size(); at++) {
        mirror.compare(scenario, at);
      }
    }
    mirror.compareParties();
    mirror.data.api().ifPresent(mirror::compareApi);
  }

  private BigDecimal given(String name, int row, int column) {
    return book.number(name, row, column).orElse(BigDecimal.ZERO);
  }

  private BusinessPlan plan(int alternative) {
    String name = "CasePlan" + (alternative + 1);
    List<BusinessPlan.Year> years =
        IntStream.rangeClosed(0, data.years())
            .mapToObj(
                year ->
                    new BusinessPlan.Year(
                        given(name, 0, year), given(name, 1, year), given(name, 2, year)))
            .toList();
    return new BusinessPlan(years, given(name, 3, data.years()));
  }

  private BusinessPlan.Scenario scenario(int at) {
    return new BusinessPlan.Scenario(
        percent(given("CaseScenarios", at, 0)),
        percent(given("CaseScenarios", at, 1)),
        given("CaseScenarios", at, 2).intValue());
  }

  private static Percent percent(BigDecimal fraction) {
    return new Percent(fraction.movePointRight(4).intValueExact());
  }

  private void compare(int scenario, int alternative) {
    int row = scenario * data.alternatives().size() + alternative;
    BusinessPlan plan = plan(alternative);
    BusinessPlan.Scenario factors = scenario(scenario);
    BigDecimal rate = given("CaseDiscountRate", 0, 0);
    CashFlows toTheEnd = plan.flowsToTheEnd(factors);
    same(row, 0, Optional.of(toTheEnd.netPresentValue(rate)));
    InternalRate internal = InternalRate.of(toTheEnd);
    same(row, 1, internal.rate());
    if (internal.rate().isEmpty()) {
      assertThat(text(row, 1)).isEqualTo(words(internal.state()));
    }
    same(row, 2, plan.flows(factors).payback(BigDecimal.ZERO));
    same(row, 3, plan.flows(factors).payback(rate));
    same(row, 4, plan.breakEven(factors, rate).filter(factor -> factor.signum() > 0));
  }

  private String words(InternalRate.State state) {
    return data.input()
        .texts()
        .of(
            switch (state) {
              case NO_CHANGE -> CaseText.STATUS_RATE_NONE;
              case SEVERAL_CHANGES -> CaseText.STATUS_RATE_SEVERAL;
              case ABOVE -> CaseText.STATUS_RATE_ABOVE;
              default -> CaseText.STATUS_RATE_BELOW;
            });
  }

  private String text(int row, int column) {
    return book.named("CaseResults", row, column).getStringCellValue();
  }

  private void same(int row, int column, Optional<BigDecimal> expected) {
    same("CaseResults", row, column, expected);
  }

  private void same(String name, int row, int column, Optional<BigDecimal> expected) {
    Optional<BigDecimal> found = book.number(name, row, column);
    String where = name + " " + row + " " + column;
    assertThat(found.isPresent()).as(where).isEqualTo(expected.isPresent());
    expected.ifPresent(
        value ->
            assertThat(found.orElseThrow().doubleValue())
                .as(where)
                .isCloseTo(value.doubleValue(), within(EXACT)));
  }

  private void compareParties() {
    CaseAccount account = data.account();
    List<CaseAccount.Line> lines = account.lines();
    if (lines.isEmpty()) {
      return;
    }
    List<String> parties = account.parties();
    PartnerAccount mirrored = account(lines, parties, account.remainder());
    for (int party = 0; party < parties.size(); party++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int year = 0; year <= data.years(); year++) {
        String key = parties.get(party);
        int row = party * FIGURES;
        sum = sum.add(mirrored.result(key, year));
        same("CaseParties", row, year, Optional.of(mirrored.of(key, true, year)));
        same("CaseParties", row + 1, year, Optional.of(mirrored.of(key, false, year)));
        same("CaseParties", row + 2, year, Optional.of(mirrored.result(key, year)));
        same("CaseParties", row + 3, year, Optional.of(sum));
      }
    }
  }

  private PartnerAccount account(
      List<CaseAccount.Line> lines, List<String> parties, String remainder) {
    var written = new ArrayList<PartnerAccount.Line>();
    for (int line = 0; line < lines.size(); line++) {
      int row = line;
      List<BigDecimal> amounts =
          IntStream.rangeClosed(0, data.years())
              .mapToObj(year -> given("CaseAccount", row, year))
              .toList();
      CaseAccount.Line of = lines.get(line);
      written.add(new PartnerAccount.Line(of.revenue(), of.party(), amounts));
    }
    Map<String, PartnerAccount.Share> shares = new LinkedHashMap<>();
    for (int party = 0; party < parties.size(); party++) {
      shares.put(
          parties.get(party),
          new PartnerAccount.Share(given("CaseShares", party, 0), given("CaseShares", party, 1)));
    }
    return new PartnerAccount(written, shares, remainder);
  }

  private void compareApi(ApiData api) {
    ApiFees fees = ApiTerms.of(api.answers(), "USD").orElseThrow();
    List<ApiTier> tiers = fees.tiers();
    BigDecimal all = BigDecimal.ZERO;
    for (int tier = 0; tier < tiers.size(); tier++) {
      Optional<BigDecimal> cost = credits(fees, tiers.get(tier), tier);
      all = all.add(cost.orElse(BigDecimal.ZERO));
      same("CaseCreditCosts", tier, 0, cost);
    }
    same("CaseCreditCosts", tiers.size(), 0, Optional.of(all));
    for (int low = 0; low + 1 < tiers.size(); low++) {
      Optional<PriceBoundary> boundary =
          PriceBoundary.between(fees, tiers.get(low), tiers.get(low + 1));
      same("CaseBoundaries", low, 0, boundary.map(PriceBoundary::calls));
      assertThat(book.named("CaseBoundaries", low, 1).getStringCellValue())
          .isEqualTo(data.input().texts().of(words(boundary)));
    }
  }

  private static CaseText words(Optional<PriceBoundary> boundary) {
    return boundary
        .map(
            found ->
                found.calls().signum() == 0
                    ? CaseText.STATUS_ALWAYS
                    : found.cheaper() ? CaseText.STATUS_CHEAPER : CaseText.STATUS_ONLY)
        .orElse(CaseText.STATUS_NO_BOUNDARY);
  }

  /** Nothing is computed until calls, and months with their minutes, are there. */
  private Optional<BigDecimal> credits(ApiFees fees, ApiTier tier, int at) {
    Optional<BigDecimal> missed =
        tier.availability()
            .flatMap(level -> entered(at, 2))
            .filter(it -> entered(at, 3).isPresent());
    Optional<BigDecimal> slow = entered(at, 6).filter(it -> tier.latency());
    if (missed.isEmpty() && slow.isEmpty()) {
      return Optional.empty();
    }
    return entered(at, 0)
        .flatMap(
            calls ->
                new CreditCost(
                        calls,
                        missed.orElse(BigDecimal.ZERO),
                        entered(at, 3).orElse(BigDecimal.ZERO),
                        slow.orElse(BigDecimal.ZERO))
                    .ofYear(fees, tier));
  }

  private Optional<BigDecimal> entered(int tier, int column) {
    Cell cell = book.named("CaseLevels", tier, column);
    return cell != null && cell.getCellType() == CellType.NUMERIC
        ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
        : Optional.empty();
  }
}
