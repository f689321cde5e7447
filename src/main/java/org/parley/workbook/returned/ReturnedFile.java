package org.parley.workbook.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;

/** Opens a file that claims to be a workbook, and refuses what may not come in. */
final class ReturnedFile {
  private static final Pattern MACROS = Pattern.compile("(?i)/xl/vba.*");
  private static final Pattern LINKS = Pattern.compile("(?i)/xl/externalLinks/.*");

  private static final String TOO_LARGE = "it unpacks to far more than a workbook holds";

  private final String name;
  private final Findings findings = new Findings();

  private ReturnedFile(String name) {
    this.name = name;
  }

  /**
   * @param name of the file as the user gave it
   */
  static Outcome<XSSFWorkbook> open(String name, byte[] bytes) {
    var file = new ReturnedFile(name);
    return file.open(bytes);
  }

  private Outcome<XSSFWorkbook> open(byte[] bytes) {
    FileMagic magic = FileMagic.valueOf(bytes);
    if (magic == FileMagic.OLE2) {
      return failed(
          DiagnosticCode.WORKBOOK_PROTECTED,
          "Open it with its password, and save it without one as .xlsx.");
    }
    if (magic != FileMagic.OOXML) {
      return unreadable("it is no .xlsx file");
    }
    try {
      OPCPackage contents = OPCPackage.open(new ByteArrayInputStream(bytes));
      if (!contents.getPartsByName(MACROS).isEmpty()) {
        return failed(
            DiagnosticCode.WORKBOOK_WITH_MACROS, "Save it as .xlsx, which holds no macros.");
      }
      if (!contents.getPartsByName(LINKS).isEmpty()) {
        return failed(
            DiagnosticCode.WORKBOOK_WITH_LINKS,
            "Break the links (in Excel: Data, Edit Links) and type the figures themselves.");
      }
      return Outcome.of(new XSSFWorkbook(contents), findings);
    } catch (EncryptedDocumentException locked) {
      return failed(
          DiagnosticCode.WORKBOOK_PROTECTED,
          "Open it with its password, and save it without one as .xlsx.");
    } catch (ODFNotOfficeXmlFileException other) {
      return unreadable("it is an OpenDocument file", "Open it, and save it as .xlsx.");
    } catch (RecordFormatException huge) {
      return unreadable(TOO_LARGE);
    } catch (IOException
        | InvalidFormatException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException broken) {
      return unreadable(why(broken));
    }
  }

  private static String why(Exception broken) {
    return String.valueOf(broken.getMessage()).contains("Zip bomb")
        ? TOO_LARGE
        : "it is damaged, or no workbook";
  }

  private Outcome<XSSFWorkbook> unreadable(String why) {
    return unreadable(
        why, "Take the file that Parley wrote, or a copy saved by Excel or LibreOffice.");
  }

  private Outcome<XSSFWorkbook> unreadable(String why, String hint) {
    findings.report(
        DiagnosticCode.WORKBOOK_UNREADABLE.at(Span.startOf(name), name, why).withHint(hint));
    return Outcome.failed(findings);
  }

  private Outcome<XSSFWorkbook> failed(DiagnosticCode code, String hint) {
    findings.report(code.at(Span.startOf(name), name).withHint(hint));
    return Outcome.failed(findings);
  }
}
