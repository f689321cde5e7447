package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of breaking a document must be seen. */
class WordGateTest {
  private static final byte[] DOCUMENT = WordFiles.write(SampleContract.full(), Copy.INTERNAL);

  @Test
  void passesASoundDocument() {
    assertThat(DocumentGate.check(DOCUMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "document | fldCharType=\"end\" | fldCharType=\"separate\" | do not end",
        "document | fldCharType=\"begin\" | fldCharType=\"end\" | no beginning",
        "document | REF _Ref | REF _Raf | points to the bookmark",
        "document | w:anchor=\"_Ref | w:anchor=\"_Raf | points to the bookmark",
        "document | w:pStyle w:val=\"Section\" | w:pStyle w:val=\"Nothing\" | no style Nothing",
        "document | w:rStyle w:val=\"OpenPoint\" | w:rStyle w:val=\"FilledValue\" | open point",
        "document | >Interpretation< | >${title}< | not filled in",
        "document | >Interpretation< | >[[x]]< | not filled in",
        "document | <w:id w:val=\"1005\"/> | <w:id w:val=\"1004\"/> | two content controls",
        "document | <w:bookmarkStart w:id=\"5\" | <w:bookmarkStart w:id=\"4\" | have the id 4",
        "document | <w:numId w:val=\"7\"/> | <w:numId w:val=\"70\"/> | no list 70",
        "document | <w:keepLines/> | <w:keepLines/> | ",
        "document | <w:commentRangeEnd w:id=\"0\"/> | <w:commentRangeEnd w:id=\"1\"/> | comment 0",
        "document | <w:tblPr> | <w:tblGrid></w:tblGrid><w:tblPr> | too late",
        "document | <w:keepNext/></w:pPr> | </w:pPr><w:pPr></w:pPr> | stand first",
        "settings | <w:decimalSymbol | <w:updateFields/><w:decimalSymbol | updateFields",
        "_rels/document.xml.rels | settings.xml | gone.xml | gone.xml"
      })
  void seesEachFault(String part, String before, String after, String problem) {
    String name = part.contains(".") ? "word/" + part : "word/" + part + ".xml";
    byte[] broken = changed(name, xml -> first(xml, before, after));
    if (problem == null) {
      assertThat(DocumentGate.check(broken)).isEmpty();
    } else {
      assertThat(DocumentGate.check(broken)).anyMatch(found -> found.contains(problem));
    }
  }

  @Test
  void seesACellWithoutParagraphAndATableAtTheEnd() {
    byte[] cell =
        changed("word/document.xml", xml -> first(xml, "</w:tc>", "<w:tbl></w:tbl></w:tc>"));
    assertThat(DocumentGate.check(cell))
        .anyMatch(problem -> problem.contains("does not end in a paragraph"))
        .anyMatch(problem -> problem.contains("no paragraph follows a table"));
  }

  private static String first(String xml, String before, String after) {
    assertThat(xml).contains(before);
    int at = xml.indexOf(before);
    return xml.substring(0, at) + after + xml.substring(at + before.length());
  }

  private static byte[] changed(String part, UnaryOperator<String> change) {
    return WordFiles.changed(DOCUMENT, part, change);
  }
}
