package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.fixture.ClauseText;
import org.parley.resolve.ResolvedContract;

/** The joint development agreement says as much as one that a law firm would send. */
class JdaLengthTest {
  private static final int FEWEST_WORDS = 9_000;

  @Test
  void theBodyOfTheSampleIsLongEnough() {
    LoadedDeal deal =
        new DealLoader(new Workspace(Path.of("")), Optional.empty())
            .load(Path.of("samples/cold-chain.yaml"))
            .value()
            .orElseThrow();
    ResolvedContract contract = Assembly.all(deal, "test").value().orElseThrow().get(0).contract();
    assertThat(words(contract)).isGreaterThanOrEqualTo(FEWEST_WORDS);
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
