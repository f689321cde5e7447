package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A declared sheet where agreements of one deal answer the same term differently. */
class DeclaredAgreementsTest {
  private static final Path SAMPLE = Path.of("samples/vineyard-irrigation.yaml");
  private static final String FIRST = "core:\n        term: {variant: project-end}";

  private static List<String> texts(FilledWorkbook book) {
    var texts = new ArrayList<String>();
    for (Row row : book.workbook().getSheet("Compliance")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static FilledWorkbook book(Path folder, String jda) throws Exception {
    String text = Files.readString(SAMPLE);
    assertThat(text).contains(FIRST);
    String changed = text.replace(FIRST, FIRST + jda);
    return DeclaredDeal.of(Files.writeString(folder.resolve("vineyard.yaml"), changed));
  }

  @Test
  void theSheetShowsEachAnswerAndSaysWhichItFollows(@TempDir Path folder) throws Exception {
    FilledWorkbook book = book(folder, "\n        anti_bribery: {training: 6 months}");
    List<String> texts = texts(book);
    assertThat(texts)
        .contains(
            "6 months (Joint Development Agreement); 12 months (API License Agreement); "
                + "12 months (Revenue Share Agreement)");
    assertThat(texts)
        .anyMatch(
            text ->
                text.startsWith("CAUTION: ")
                    && text.contains("This sheet follows the Joint Development Agreement"));
  }

  @Test
  void anAnswerThatAllGiveStandsAlone(@TempDir Path folder) throws Exception {
    assertThat(texts(book(folder, ""))).noneMatch(text -> text.contains("months (Joint"));
  }
}
