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
import org.parley.diagnostic.Outcome;

/** A firm's library is one folder: its workbook texts and house style count as its clauses do. */
class LibraryOfOneFolderTest {
  private static final List<String> NEEDED =
      List.of("templates/style.en.yaml", "templates/signature-blocks.en.yaml");

  @TempDir Path root;
  private Path library;

  @BeforeEach
  void smallLibrary() throws IOException {
    library = root.resolve("library");
    add(
        "clauses/house/tea/clause.yaml",
        """
        title: Tea
        purpose: Who brings the tea.
        terms:
          cups: {type: integer, label: Cups, question: "How many cups?", default: 3, because: that is how many chairs there are}
        variants:
          standard: {summary: Ann brings the tea.}
        """);
    add(
        "clauses/house/tea/standard.en.ftl",
        "1. *Tea.* ${first} shall bring ${plural(house.tea.cups, \"cup\", \"cups\")} of tea.\n");
    add(
        "templates/agreements/tea.yaml",
        """
        title: Tea Agreement
        roles: {first: the host, second: the guest}
        articles:
          - heading: Tea
            clauses: [house.tea]
        """);
    for (String file : NEEDED) {
      add(file, Files.readString(Path.of(file)));
    }
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

  private void add(String path, String text) throws IOException {
    Path file = library.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Diagnostic> build(EnumSet<DealBuild.Product> products) throws IOException {
    Path deal =
        Files.writeString(
            root.resolve("deal.yaml"),
            """
            deal: Tea
            date: 2027-03-01
            currency: USD
            parties:
              ann: {name: Ann, form: individual, address: 1 Main Street}
              bob: {name: Bob, form: individual, address: 2 Main Street}
            agreements:
              tea: {roles: {first: ann, second: bob}}
            """);
    var workspace = new Workspace(Path.of(""));
    Outcome<DealBuild.Result> outcome =
        new DealBuild(workspace, new DealLoader(workspace, Optional.of(library)))
            .build(
                deal,
                products,
                new DealBuild.Options(root.resolve("out"), Optional.empty(), false, false));
    return outcome.diagnostics();
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
