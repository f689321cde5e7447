package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.fixture.ClauseText;
import org.parley.resolve.ResolvedContract;

/** Each agreement says as much as one that a law firm would send. */
class AgreementLengthTest {
  @ParameterizedTest
  @CsvSource({
    "cold-chain, jda, 9000",
    "freight-quotes-api, api-license, 7000",
    "clinic-platform-mssa, mssa, 7000",
    "marketplace-revenue-share, revenue-share, 7000",
    "port-ecosystem, ecosystem, 9000",
    "depth-camera-oem, oem, 9000",
    "fleet-routing-investment, investment, 6000"
  })
  void theBodyOfTheSampleIsLongEnough(String deal, String agreement, int fewestWords) {
    LoadedDeal loaded =
        new DealLoader(new Workspace(Path.of("")), Optional.empty())
            .load(Path.of("samples", deal + ".yaml"))
            .value()
            .orElseThrow();
    ResolvedContract contract =
        Assembly.all(loaded, "test").value().orElseThrow().stream()
            .filter(assembled -> assembled.agreement().id().equals(agreement))
            .findFirst()
            .orElseThrow()
            .contract();
    assertThat(words(contract)).isGreaterThanOrEqualTo(fewestWords);
  }

  /** Words of the articles, without the list of definitions. */
  private static long words(ResolvedContract contract) {
    return contract.contract().articles().stream()
        .flatMap(article -> article.clauses().stream())
        .filter(clause -> !clause.clause().equals("core.definitions"))
        .map(clause -> ClauseText.of(clause, contract))
        .mapToLong(text -> text.split("\\s+").length)
        .sum();
  }
}
