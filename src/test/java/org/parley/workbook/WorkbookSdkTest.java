package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.DealLoader;
import org.parley.app.WorkbookPortfolio;
import org.parley.app.Workspace;
import org.parley.word.OpenXmlSdk;

/** Our parts and the Open XML SDK agree on what Excel takes. */
class WorkbookSdkTest {
  private static final String NONE = "Found 0 errors\n";
  private static @Nullable OpenXmlSdk sdk;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    sdk = OpenXmlSdk.start();
  }

  @AfterAll
  static void end() throws IOException {
    if (sdk != null) {
      sdk.close();
    }
  }

  private String verdict(byte[] workbook) throws IOException, InterruptedException {
    return sdk.verdict(Files.write(folder.resolve("judged.xlsx"), workbook));
  }

  /** Together they have every kind of chart, page and rule. */
  @ParameterizedTest
  @ValueSource(strings = {"cold-chain", "freight-quotes-api", "orchard-robot-talks"})
  void theSdkFindsNothing(String sample) throws IOException, InterruptedException {
    assertThat(verdict(SampleWorkbook.of(sample))).isEqualTo(NONE);
  }

  @Test
  void theSdkFindsNothingInAPortfolio() throws IOException, InterruptedException {
    Path deal = Files.write(folder.resolve("deal.xlsx"), SampleWorkbook.of("port-traffic-data"));
    Path portfolio = folder.resolve("portfolio.xlsx");
    var workspace = new Workspace(Path.of("").toAbsolutePath());
    new WorkbookPortfolio(workspace, new DealLoader(workspace, Optional.empty()))
        .write(List.of(deal), Optional.empty(), portfolio, false);
    assertThat(sdk.verdict(portfolio)).isEqualTo(NONE);
  }

  /** Else the tests above would pass without a judge. */
  @Test
  void theSdkFindsWhatIsWrong() throws IOException, InterruptedException {
    byte[] wrong = misplaced(SampleWorkbook.of("orchard-robot-talks"));
    assertThat(verdict(wrong)).contains("sheet1.xml", "Sch_").doesNotContain(NONE);
  }

  /** A workbook whose first sheet has an element out of its order. */
  private static byte[] misplaced(byte[] workbook) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
        var to = new ZipOutputStream(changed)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        String sheet = part.replace("<sheetFormatPr", "<cols/><sheetFormatPr");
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            (entry.getName().endsWith("sheet1.xml") ? sheet : part)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return changed.toByteArray();
  }
}
