package org.parley.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.app.LoadedDeal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.OwnLibrary;
import org.parley.library.PointSubjects;
import org.parley.library.ValueWording;

/** Deals with a business case. */
final class CaseDeal {
  private static final Path API = Path.of("samples/freight-quotes-api.yaml");

  /** Shares that the deal states, lines of either kind, alternatives without a usual rate. */
  static final String EDGES =
      """
          years: 3
          discount: 8.25%
          alternatives:
            - {alternative: Wait}
            - {alternative: Mine, terminal: 'USD 12,345.67'}
            - {alternative: License, assumes: it is paid in advance}
            - {alternative: Lottery}
            - {alternative: Give away}
          flows:
            - {alternative: Mine, year: 0, investment: 'USD 100,000.01'}
            - {alternative: Mine, year: 1, revenue: 'USD 230,000'}
            - {alternative: Mine, year: 2, costs: 'USD 99,999.99'}
            - {alternative: Mine, year: 2, costs: 'USD 32,000.33', revenue: USD 0.07}
            - {alternative: License, year: 0, revenue: 'USD 50,000'}
            - {alternative: License, year: 2, costs: 'USD 31,000'}
            - {alternative: License, year: 3, costs: 'USD 31,000'}
            - {alternative: Lottery, year: 0, investment: USD 2}
            - {alternative: Lottery, year: 1, revenue: 'USD 90,000'}
            - {alternative: Give away, year: 1, costs: 'USD 70,000'}
          account:
            - {line: Fees, kind: revenue, year: 1, amount: 'USD 100,000.01'}
            - {line: Fees, kind: revenue, year: 1, amount: 'USD 33,333.33'}
            - {line: Fees, kind: revenue, party: maplewick, year: 2, amount: 'USD 7,777.77'}
            - {line: Servers, kind: cost, year: 0, amount: 'USD 50,000.05'}
            - {line: Servers, kind: cost, party: lanecrest, year: 3, amount: 'USD 12,000'}
          shares:
            - {party: lanecrest, revenue: 33.33%, costs: 12.5%}
            - {party: maplewick, revenue: 66.67%, costs: 87.5%}
      """;

  /** The same with figures, a year, a party and a delay open. */
  static final String OPEN =
      EDGES
          .replace("discount: 8.25%", "discount: 8.25%\n    scenarios: {low: {delay: open}}")
          .replace("'USD 99,999.99'", "open")
          .replace("alternative: Lottery, year: 1", "alternative: Lottery, year: open")
          .replace("party: lanecrest, year: 3", "party: open, year: 3")
          .replace("revenue: 33.33%", "revenue: open");

  private CaseDeal() {}

  /** The sample of an API license with more of a business case. */
  static WorkbookInput api(String more, Path folder) throws IOException {
    String text = Files.readString(API);
    String changed = text.replace("  business_case:\n", "  business_case:\n" + more);
    if (changed.equals(text)) {
      throw new AssertionError("the sample has no business case");
    }
    return read(Files.writeString(folder.resolve("case.yaml"), changed));
  }

  static WorkbookInput read(Path file) {
    Outcome<LoadedDeal> loaded = OwnLibrary.read(file);
    LoadedDeal deal =
        loaded.value().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    ValueWording words =
        new ValueWording(deal.library().style(), key -> deal.deal().party(key).label());
    List<String> ids = deal.deal().agreements().stream().map(DealAgreement::id).toList();
    Map<String, SectionNumbers> sections =
        ids.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), id -> place -> Optional.of("Section of " + place)));
    return new WorkbookInput(
        deal.deal(),
        sections,
        WorkbookFixture.texts(),
        words::print,
        PointSubjects.byPath(deal.library(), ids));
  }
}
