package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Word document that somebody else wrote, with the numbers that Word gives its
 * paragraphs. Deleted text is left out, inserted text is in.
 *
 * @param paragraphs in order; the cells of a table row are one paragraph
 * @param problems why it cannot be read; no paragraphs then
 */
public record WordText(List<Paragraph> paragraphs, List<String> problems) {
  private static final String DOCUMENT = "word/document.xml";
  private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * One paragraph.
   *
   * @param number as Word prints it, or the empty text
   * @param heading true if its style is a heading
   * @param table ordinal of its table, 0 outside tables
   */
  public record Paragraph(String text, String number, boolean heading, int table) {}

  public WordText {
    paragraphs = List.copyOf(paragraphs);
    problems = List.copyOf(problems);
  }

  /**
   * @param name how the file is called in problems
   */
  public static WordText read(byte[] docx, String name) {
    if (startsWith(docx, OLD_OR_ENCRYPTED)) {
      return refused(
          name + ": it is protected by a password, or in the format of Word before 2007");
    }
    var contents = PackageContents.readText(docx, name);
    if (!contents.problems().isEmpty()) {
      return new WordText(List.of(), contents.problems());
    }
    byte @Nullable [] document = contents.parts().get(DOCUMENT);
    if (document == null) {
      return refused(name + ": it is not a Word document");
    }
    try {
      var numbers = AutoNumbers.read(contents.parts());
      return new WordText(new Reading(numbers).read(document), List.of());
    } catch (XMLStreamException | RuntimeException e) {
      return refused(name + ": its text is not well-formed XML");
    }
  }

  private static WordText refused(String problem) {
    return new WordText(List.of(), List.of(problem));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** One run through the document. */
  private static final class Reading {
    private final AutoNumbers numbers;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private String style = "";
    private String list = "";
    private String level = "";
    private int tables;
    private int depth;
    private int deleted;

    Reading(AutoNumbers numbers) {
      this.numbers = numbers;
    }

    List<Paragraph> read(byte[] document) throws XMLStreamException {
      XMLStreamReader reader = PackageSafety.reader(document);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          default -> {
            // Words are read where their element starts.
          }
        }
      }
      return paragraphs;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
      switch (reader.getLocalName()) {
        case "del", "moveFrom" -> deleted++;
        case "tbl" -> {
          depth++;
          tables += depth == 1 ? 1 : 0;
        }
        case "tr" -> row.setLength(depth == 1 ? 0 : row.length());
        case "p" -> begin();
        case "pStyle" -> style = value(reader);
        case "numId" -> list = value(reader);
        case "ilvl" -> level = value(reader);
        case "tab", "br" -> text.append(text.isEmpty() ? "" : " ");
        case "noBreakHyphen" -> text.append('-');
        case "t" -> text.append(deleted == 0 ? reader.getElementText() : "");
        default -> {
          // Looks do not matter.
        }
      }
    }

    private void begin() {
      text.setLength(0);
      style = "";
      list = "";
      level = "";
    }

    private void end(String element) {
      switch (element) {
        case "del", "moveFrom" -> deleted--;
        case "p" -> paragraph();
        case "tc" -> row.append(depth == 1 ? " | " : "");
        case "tr" -> row();
        case "tbl" -> depth--;
        default -> {
          // Nothing ends with it.
        }
      }
    }

    private void paragraph() {
      String words = text.toString().replace('\u00A0', ' ').strip();
      text.setLength(0);
      if (depth > 0) {
        row.append(words);
      } else if (!words.isEmpty()) {
        String number = numbers.next(style, list, level);
        paragraphs.add(new Paragraph(words, number, numbers.heading(style), 0));
      }
    }

    private void row() {
      if (depth == 1) {
        String cells = row.toString().replaceAll("( \\| )+$", "");
        if (!cells.isBlank()) {
          paragraphs.add(new Paragraph(cells, "", false, tables));
        }
      }
    }

    private static String value(XMLStreamReader reader) {
      for (int place = 0; place < reader.getAttributeCount(); place++) {
        if (reader.getAttributeLocalName(place).equals("val")) {
          return reader.getAttributeValue(place);
        }
      }
      return "";
    }
  }

  /** Parts by name, for the numbering. */
  static byte[] part(Map<String, byte[]> parts, String name) {
    return parts.getOrDefault(name, new byte[0]);
  }
}
