package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Diagnostic;

/** A firm's library is one folder: its workbook texts and house style count as its clauses do. */
class LibraryOfOneFolderTest {
  @TempDir Path root;
  private TeaLibrary library;

  @BeforeEach
  void smallLibrary() {
    library = TeaLibrary.in(root);
  }

  @Test
  void whatTheFolderLacksIsTheProgramsOwn() throws IOException {
    assertThat(build(EnumSet.of(DealBuild.Product.AGREEMENTS, DealBuild.Product.WORKBOOK)))
        .isEmpty();
    assertThat(sheetOfTerms()).contains("Terms of the deal");
    assertThat(styles()).contains("Article Heading");
  }

  @Test
  void itsWorkbookTextsReachTheWorkbook() throws IOException {
    String texts = Files.readString(Path.of("templates/workbook/terms.yaml"));
    add(
        "templates/workbook/terms.yaml",
        texts
            .replace("title: Terms of the deal", "title: All that we agreed over tea")
            .replaceAll("(?s)\nsubjects:.*", "\n"));

    assertThat(build(EnumSet.of(DealBuild.Product.WORKBOOK))).isEmpty();
    assertThat(sheetOfTerms()).contains("All that we agreed over tea");
  }

  @Test
  void itsWorkbookTextsAreCheckedAgainstItsClauses() throws IOException {
    add(
        "templates/workbook/terms.yaml",
        Files.readString(Path.of("templates/workbook/terms.yaml")));

    assertThat(build(EnumSet.of(DealBuild.Product.WORKBOOK)))
        .isNotEmpty()
        .allMatch(found -> found.code().code().equals("L246"))
        .allMatch(
            found -> found.span().toString().contains("library/templates/workbook/terms.yaml"));
  }

  @Test
  void itsHouseStyleIsTakenAndNamedIfItCannotBe() throws IOException {
    add("templates/house-style.docx", "no Word file");

    assertThat(build(EnumSet.of(DealBuild.Product.AGREEMENTS)))
        .isNotEmpty()
        .allMatch(found -> found.code().code().equals("F105"))
        .allMatch(found -> found.message().contains("library/templates/house-style.docx"));
  }

  @Test
  void aTermSheetNeedsAnOutlineOfTheLibrary() throws IOException {
    assertThat(build(EnumSet.of(DealBuild.Product.TERM_SHEET)))
        .singleElement()
        .satisfies(found -> assertThat(found.code().code()).isEqualTo("F101"))
        .satisfies(found -> assertThat(found.message()).contains("templates/documents"));
  }

  private void add(String path, String text) {
    library.add(path, text);
  }

  private List<Diagnostic> build(EnumSet<DealBuild.Product> products) {
    var options = new DealBuild.Options(root.resolve("out"), Optional.empty(), false, false);
    return new DealBuild(TeaLibrary.WORKSPACE, library.loader())
        .build(library.deal(), products, options)
        .diagnostics();
  }

  private List<String> sheetOfTerms() throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve("out/internal/scorecard.xlsx"));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var format = new DataFormatter();
      var texts = new ArrayList<String>();
      book.getSheet("Terms")
          .forEach(row -> row.forEach(cell -> texts.add(format.formatCellValue(cell))));
      return texts;
    }
  }

  private String styles() throws IOException {
    try (var docx = new ZipFile(root.resolve("out/outgoing/tea.docx").toFile());
        InputStream part = docx.getInputStream(docx.getEntry("word/styles.xml"))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
