package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;

/**
 * docx4j's object graph reads what we streamed; it must find what was planned, and lose nothing.
 */
class WordOracleTest {
  private final ResolvedContract contract = SampleContract.full();
  private final byte[] docx = WordFiles.write(contract, Copy.INTERNAL);

  @Test
  void objectGraphHoldsThePlannedParagraphs() throws Docx4JException {
    Document document = load().getMainDocumentPart().getContents();
    var styles = new ArrayList<String>();
    for (Object paragraph : paragraphs(document)) {
      styles.add(((P) paragraph).getPPr().getPStyle().getVal());
    }
    var planned = new ArrayList<String>();
    for (Planned step : ContractPlanner.plan(contract, Copy.INTERNAL, 1)) {
      planned.addAll(styles(step));
    }
    assertThat(styles).containsExactlyElementsOf(planned);
  }

  private List<String> styles(Planned step) {
    HouseStyle style = WordFiles.style();
    var ids = new ArrayList<String>();
    if (step instanceof Line line) {
      ids.add(style.id(line.style()));
    } else if (step instanceof Grid grid) {
      grid.head().forEach(cell -> ids.add(style.id(cell.style())));
      for (GridRow row : grid.rows()) {
        row.cells().forEach(cell -> ids.add(style.id(cell.style())));
      }
    } else if (step instanceof Planned.Contents) {
      ids.add("ContentsHeading");
      int entries = contract.contract().articles().size() + contract.contract().schedules().size();
      for (int index = 0; index < entries; index++) {
        ids.add("TOC1");
      }
    }
    return ids;
  }

  /** Marshalling what was read gives the same elements again: nothing was unknown to docx4j. */
  @Test
  void objectGraphLosesNothing() throws Docx4JException, JAXBException {
    Document document = load().getMainDocumentPart().getContents();
    String again = XmlUtils.marshaltoString(document, true, false);
    String streamed = WordFiles.part(docx, "word/document.xml");
    for (String element :
        List.of(
            "<w:p>",
            "<w:r>",
            "<w:t ",
            "<w:sdt>",
            "<w:tr>",
            "<w:fldChar ",
            "<w:bookmarkStart ",
            "<w:bookmarkEnd ",
            "<w:commentReference ",
            "<w:hyperlink ")) {
      assertThat(count(again, element)).as(element).isEqualTo(count(streamed, element));
    }
  }

  @Test
  void textIsThatOfTheContract() throws Exception {
    Document document = load().getMainDocumentPart().getContents();
    String text = TextUtils.getText(document);
    assertThat(text)
        .contains(
            SampleText.ODD_VALUE,
            SampleText.ARABIC,
            SampleText.CHINESE,
            SampleText.LONG_VALUE,
            "\ud83d\ude80",
            "Boreal Freight & Cold Storage GmbH");
  }

  private static int count(String xml, String element) {
    return xml.split(element, -1).length;
  }

  private WordprocessingMLPackage load() throws Docx4JException {
    Docx4jStart.ready();
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
  }

  private static List<Object> paragraphs(Document document) {
    var finder = new org.docx4j.finders.ClassFinder(P.class);
    new TraversalUtil(document.getBody(), finder);
    return finder.results;
  }
}
