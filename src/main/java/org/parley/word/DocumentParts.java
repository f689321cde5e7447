package org.parley.word;

import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsCustomPart;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;

/** Fits the parts around the main document to one contract. */
final class DocumentParts {
  static final String BASELINE = "customXml/item1.xml";
  static final String BASELINE_PROPERTIES = "customXml/itemProps1.xml";
  static final String CORE = "docProps/core.xml";
  static final String EXTENDED = "docProps/app.xml";
  static final String CUSTOM = "docProps/custom.xml";

  private DocumentParts() {}

  static void numbering(
      WordprocessingMLPackage word, HouseStyle style, String scheduleWord, int schedules)
      throws Docx4JException {
    var part = word.getMainDocumentPart().getNumberingDefinitionsPart();
    var lists = new NumberingLists(part.getContents(), style.lists());
    lists.scheduleWord(scheduleWord);
    lists.addSchedules(schedules);
  }

  static void running(WordprocessingMLPackage word, Map<String, String> words, int pages)
      throws Docx4JException {
    var text = new RunningText(words, pages);
    for (Part part : word.getParts().getParts().values()) {
      if (part instanceof HeaderPart header) {
        text.fill(header.getContents().getContent());
      } else if (part instanceof FooterPart footer) {
        text.fill(footer.getContents().getContent());
      }
    }
  }

  /** An empty comments part would make Word repair the file. */
  static void comments(WordprocessingMLPackage word, CommentList comments, HouseStyle style)
      throws Docx4JException {
    if (!comments.isEmpty()) {
      var part = new CommentsPart();
      part.setContents(comments.toXml(style));
      word.getMainDocumentPart().addTargetPart(part, "rIdParleyComments");
    }
  }

  /** Registers parts whose bytes were streamed. */
  static void properties(WordprocessingMLPackage word) throws Docx4JException {
    word.addTargetPart(new DocPropsCorePart(name(CORE)), "rIdParleyCore");
    word.addTargetPart(new DocPropsExtendedPart(name(EXTENDED)), "rIdParleyExtended");
    word.addTargetPart(new DocPropsCustomPart(name(CUSTOM)), "rIdParleyCustom");
    MainDocumentPart main = word.getMainDocumentPart();
    var baseline = new CustomXmlDataStoragePart(name(BASELINE));
    main.addTargetPart(baseline, "rIdParleyBaseline");
    baseline.addTargetPart(
        new CustomXmlDataStoragePropertiesPart(name(BASELINE_PROPERTIES)), "rId1");
  }

  private static PartName name(String path) throws Docx4JException {
    return new PartName("/" + path);
  }
}
