package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many deals side by side, from the command line (row E16). */
class PortfolioCommandTest {
  @TempDir static Path built;

  @TempDir Path folder;

  private static String workbook() {
    return built.resolve("internal/scorecard.xlsx").toString();
  }

  @BeforeAll
  static void build() {
    CommandLineRun run =
        CommandLineRun.of("scorecard", "samples/cold-chain.yaml", "-o", built.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private String output() {
    return folder.resolve("portfolio.xlsx").toString();
  }

  @Test
  void theWorkbookCarriesWhatTheDraftConcedes() throws IOException {
    CommandLineRun run = CommandLineRun.of("portfolio", workbook(), "-o", output());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("portfolio.xlsx: 1 of 1 workbooks read");
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(Path.of(output()));
        XSSFWorkbook portfolio = new XSSFWorkbook(bytes)) {
      for (Row row : portfolio.getSheet("Concessions")) {
        if (row.getCell(8) != null) {
          lines.add(row.getCell(1) + ": " + row.getCell(8));
        }
      }
    }
    assertThat(lines).contains("Wind-down: Walk-away", "Foreground IP: Fallback");
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorBesideThePortfolio() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");
    CommandLineRun run =
        CommandLineRun.of("portfolio", damaged.toString(), workbook(), "-o", output());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("error[W501]");
    assertThat(run.out()).contains("1 of 2 workbooks read");
    assertThat(Path.of(output())).exists();
  }

  @Test
  void aFileThatSomebodyEditedIsNotReplacedUnasked() throws IOException {
    Files.writeString(Path.of(output()), "mine");

    assertThat(CommandLineRun.of("portfolio", workbook(), "-o", output()).code()).isNotZero();
    assertThat(Path.of(output())).hasContent("mine");
    assertThat(CommandLineRun.of("portfolio", workbook(), "-o", output(), "--replace").code())
        .isZero();
    assertThat(Files.size(Path.of(output()))).isGreaterThan(10_000);
  }

  @Test
  void withoutAPlaceToWriteToItIsUsage() {
    assertThat(CommandLineRun.of("portfolio", workbook()).code()).isEqualTo(ExitCode.USAGE);
  }
}
