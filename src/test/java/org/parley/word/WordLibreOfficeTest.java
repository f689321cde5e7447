package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.contract.Article;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Line;

/** LibreOffice counts and breaks pages by itself: what it prints must be what we say. */
class WordLibreOfficeTest {
  private final HouseStyle style = WordFiles.style();

  @Test
  void referencesAndNumbersAreThoseThatLibreOfficePrints()
      throws IOException, InterruptedException {
    ResolvedContract contract = SampleContract.full();
    String text = LibreOffice.text(WordFiles.write(contract, Copy.OUTGOING), "references");
    List<String> lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();

    for (Planned step : ContractPlanner.plan(contract, Copy.OUTGOING, 1)) {
      if (step instanceof Line line && !line.pieces().isEmpty() && line.anchor().isPresent()) {
        String number =
            contract.numbering().of(line.anchor().get()).map(SampleNumbers::last).orElse("");
        // The heading of a schedule stands below its number.
        String words = line.text().strip();
        String start = line.text().startsWith("\n") ? "" : number;
        assertThat(lines)
            .as(line.toString())
            .anySatisfy(
                printed -> {
                  assertThat(printed).endsWith(words);
                  assertThat(printed.replace(".", "")).startsWith(start.replace(".", ""));
                });
      }
    }
    assertThat(text).containsPattern("Schedule\u00a01\\s+Project plan");
    assertThat(text).containsPattern("Schedule\u00a02\\s+Background");
    assertThat(text).doesNotContain("REF _").doesNotContain("Error");
  }

  @Test
  void pagesOfTheContentsAreWithinOneOfLibreOffice() throws IOException, InterruptedException {
    LibreOffice.needs("pdftotext");
    ResolvedContract contract = SampleContract.large(10_000);
    List<String> pages =
        LibreOffice.pages(WordFiles.write(contract, Copy.OUTGOING), "pages").stream()
            .map(page -> page.toLowerCase(Locale.ROOT))
            .toList();
    var plan = ContractPlanner.plan(contract, Copy.OUTGOING, style.lists().firstFreeList());
    PageEstimate estimate =
        PageEstimate.of(
            plan, style, ColumnWidths.of(plan, style), contract.contract().articles().size() + 1);

    var distances = new ArrayList<Integer>();
    for (Article article : contract.contract().articles()) {
      String heading = article.heading().toLowerCase(Locale.ROOT) + "\n";
      int printed = 4;
      while (!pages.get(printed - 1).contains(heading)) {
        printed++;
      }
      distances.add(Math.abs(printed - estimate.pages().get(article.id())));
    }
    long near = distances.stream().filter(distance -> distance <= 1).count();
    assertThat(near)
        .as("%s", distances)
        .isGreaterThanOrEqualTo((distances.size() * 95L + 99) / 100);
    assertThat(Math.abs(pages.size() - estimate.total())).isLessThanOrEqualTo(1);
  }
}
