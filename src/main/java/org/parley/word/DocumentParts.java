package org.parley.word;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsCustomPart;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;

/** Fits the parts around the main document to one contract. */
final class DocumentParts {
  static final String BASELINE = "customXml/item1.xml";
  static final String BASELINE_PROPERTIES = "customXml/itemProps1.xml";
  static final String CORE = "docProps/core.xml";
  static final String EXTENDED = "docProps/app.xml";
  static final String CUSTOM = "docProps/custom.xml";

  static final String COMMENTS = "word/comments.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final Pattern RUNNING = Pattern.compile("word/(?:header|footer)[0-9]*\\.xml");

  private DocumentParts() {}

  /** The lists, headers and footers of the house style, fitted to one contract. */
  static Map<String, byte[]> fitted(
      HouseStyle style, String scheduleWord, int schedules, RunningText running)
      throws XMLStreamException {
    var fitted = new TreeMap<String, byte[]>();
    for (Map.Entry<String, byte[]> part : style.parts().entrySet()) {
      if (part.getKey().equals(NUMBERING)) {
        fitted.put(
            part.getKey(),
            NumberingLists.write(part.getValue(), style.lists(), scheduleWord, schedules));
      } else if (RUNNING.matcher(part.getKey()).matches()) {
        fitted.put(part.getKey(), running.fill(part.getValue()));
      }
    }
    return fitted;
  }

  /** An empty comments part would make Word repair the file. */
  static void comments(WordprocessingMLPackage word, CommentList comments) throws Docx4JException {
    if (!comments.isEmpty()) {
      word.getMainDocumentPart().addTargetPart(new CommentsPart(), "rIdParleyComments");
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
