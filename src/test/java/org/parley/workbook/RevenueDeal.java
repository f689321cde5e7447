package org.parley.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.deal.Party;
import org.parley.deal.economics.RevenueShareTerms;
import org.parley.deal.economics.RevenueTerms;

/** A deal that shares revenue, read with the library's own clauses. */
record RevenueDeal(WorkbookInput input) {
  static final Path SAMPLE = Path.of("samples/marketplace-revenue-share.yaml");
  static final Path TWO_PARTIES = Path.of("src/test/resources/workbook/two-party-revenue.yaml");

  /**
   * A term sheet with words replaced.
   *
   * @param changes what stands there and what takes its place, in turn
   */
  static RevenueDeal of(Path file, String... changes) throws IOException {
    String text = Files.readString(file);
    for (int at = 0; at < changes.length; at += 2) {
      if (!text.contains(changes[at])) {
        throw new AssertionError("not in the term sheet: " + changes[at]);
      }
      text = text.replace(changes[at], changes[at + 1]);
    }
    Path folder = Files.createTempDirectory("parley-revenue");
    return read(Files.writeString(folder.resolve(file.getFileName()), text));
  }

  private static RevenueDeal read(Path file) {
    return new RevenueDeal(
        WorkbookFixture.input(DeclaredDeal.load(file), "revenue-share", "Schedule 1"));
  }

  WaterfallData data() {
    return WaterfallData.of(input).orElseThrow();
  }

  WaterfallLayout layout() {
    return WaterfallLayout.of(data(), "Revenue waterfall");
  }

  RevenueTerms terms() {
    WaterfallData data = data();
    return RevenueShareTerms.of(
            data.answers(),
            input.deal().currency(),
            input.deal().date(),
            data.parties().stream().map(Party::key).toList())
        .orElseThrow();
  }
}
