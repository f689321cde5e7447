package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preparation of the talks over the crawler, from its internal file. */
class WorkbookNegotiationTest {
  private FilledWorkbook book;

  @BeforeEach
  void load() throws IOException {
    book = DeclaredDeal.of(Path.of("samples/pipe-crawler.yaml"));
  }

  @Test
  void theRoomLiesBetweenTheReservationValues() {
    // Corvane wants a higher limit, at least 1.0 million; Ferrowell gives 1.5 million at most
    assertThat(number("NegotiationFrom", 0)).isEqualTo("1000000");
    assertThat(number("NegotiationTo", 0)).isEqualTo("1500000");
    assertThat(texts("NegotiationZones", 4))
        .containsExactly(
            "Room for agreement", "No room", "Room for agreement", "Room for agreement");
    assertThat(texts("NegotiationStates", 5))
        .containsExactly(
            "Nothing proposed",
            "Nothing proposed",
            "Within the limits",
            "Within the limits",
            "Both accept it");
  }

  @Test
  void theShareOfTheSurplusFollowsTheAgreedValue() {
    // budget of 4.4 million: Corvane pays 4.6 at most, Ferrowell needs 4.2 at least
    assertThat(number("NegotiationOwnShares", 2)).isEqualTo("0.5");
    assertThat(number("NegotiationOtherShares", 2)).isEqualTo("0.5");
    // 24 months between 18 and 24, and Corvane wants more
    assertThat(number("NegotiationOwnShares", 3)).isEqualTo("1");
  }

  @Test
  void limitsAndProposalsMayBeTriedOut() {
    book.put("NegotiationAgreed", 0, 0, "1375000").put("NegotiationAgreed", 1, 0, "130000");
    book.put("NegotiationOwnLimits", 2, 0, "4300000").recalculated();
    assertThat(number("NegotiationOwnShares", 0)).isEqualTo("0.75");
    assertThat(number("NegotiationOtherShares", 0)).isEqualTo("0.25");
    assertThat(book.text("NegotiationStates", 1)).isEqualTo("Worse than our limit");
    assertThat(book.text("NegotiationStates", 2)).isEqualTo("Worse than our limit");
    book.put("NegotiationOwnLimits", 2, 0, "4600000").put("NegotiationAgreed", 2, 0, "4100000");
    book.put("NegotiationOwnLimits", 1, 0, "120000").recalculated();
    assertThat(book.text("NegotiationStates", 2)).isEqualTo("Beyond their limit");
    assertThat(book.text("NegotiationZones", 1)).isEqualTo("Room for agreement");
  }

  @Test
  void sharesFollowFromTheValueThatEachSideAdds() {
    // Ferrowell 2.4 - 0.9 = 1.5; Corvane 2.0 - 0.7 + 3.0 - 1.8 = 2.5; together 4.0 million
    assertThat(IntStream.range(0, 3).mapToObj(row -> number("NegotiationShares", row)).toList())
        .containsExactly("0.375", "0.625", "1");
  }

  @Test
  void choicesAreSaidInWords() {
    int row = book.rowOf("Negotiation", "License back");
    assertThat(book.cell("Negotiation!D" + (row + 1)).getStringCellValue())
        .isEqualTo(
            "exclusive in its own fields, non-exclusive in those that are not exclusive to the owner");
    for (Row each : book.workbook().getSheet("Negotiation")) {
      for (Cell cell : each) {
        assertThat(cell.toString()).doesNotContain("-own-fields", "-all-fields");
      }
    }
  }

  @Test
  void aDealWithoutPreparationHasNoSuchSheet() throws IOException {
    FilledWorkbook other = DeclaredDeal.sample("cold-chain");
    assertThat(other.workbook().getSheet("Negotiation") == null).isTrue();
    assertThat(book.workbook().getSheet("Negotiation") == null).isFalse();
  }

  private String number(String name, int row) {
    return book.number(name, row, 0).orElseThrow().stripTrailingZeros().toPlainString();
  }

  private List<String> texts(String name, int rows) {
    return IntStream.range(0, rows).mapToObj(row -> book.text(name, row)).toList();
  }
}
