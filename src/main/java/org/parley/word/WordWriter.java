package org.parley.word;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.parley.contract.HouseWords;
import org.parley.resolve.ResolvedContract;

/** Writes a resolved contract as a Word document. The same contract gives the same bytes. */
public final class WordWriter {

  /**
   * Writes one copy.
   *
   * @throws IllegalStateException if the document fails its own gate: a bug of ours
   */
  public byte[] write(ResolvedContract contract, Copy copy, HouseStyle style) {
    try {
      Map<String, byte[]> parts = parts(contract, copy, style);
      List<String> problems = DocumentGate.check(parts);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(
            "the document failed its gate:\n" + String.join("\n", problems));
      }
      return DeterministicZip.zip(parts);
    } catch (Docx4JException | XMLStreamException e) {
      throw new IllegalStateException("the package could not be made", e);
    }
  }

  /** Makes docx4j ready for the first document: worth doing while the contract is assembled. */
  public static void start() {
    Docx4jStart.ahead();
  }

  private static Map<String, byte[]> parts(ResolvedContract contract, Copy copy, HouseStyle style)
      throws Docx4JException, XMLStreamException {
    List<Planned> steps = ContractPlanner.plan(contract, copy, style.lists().firstFreeList());
    int entries = contract.contract().articles().size() + contract.contract().schedules().size();
    ColumnWidths columns = ColumnWidths.of(steps, style);
    PageEstimate estimate = PageEstimate.of(steps, style, columns, entries);
    var comments = new CommentList();
    var streamed = new HashMap<String, byte[]>();
    List<ContentsEntry> contents = ContentsEntry.of(contract, estimate.pages());
    streamed.put("word/document.xml", DocumentXml.write(steps, contents, style, columns, comments));
    streamed.put(DocumentParts.BASELINE, BaselineXml.write(contract.contract(), steps, copy));
    streamed.put(DocumentParts.BASELINE_PROPERTIES, BaselineXml.properties());
    streamed.put(DocumentParts.CORE, PropertyXml.core(contract.contract()));
    streamed.put(DocumentParts.EXTENDED, PropertyXml.extended());
    streamed.put(DocumentParts.CUSTOM, PropertyXml.custom(contract.contract(), copy));
    if (!comments.isEmpty()) {
      streamed.put(DocumentParts.COMMENTS, comments.write(style));
    }
    streamed.putAll(
        DocumentParts.fitted(
            style,
            contract.contract().words().schedule(),
            contract.contract().schedules().size(),
            new RunningText(running(contract, copy), estimate.total())));

    Docx4jStart.ready();
    var archive = new PartArchive(style.parts(), streamed);
    var word = (WordprocessingMLPackage) new Load3(archive).get();
    DocumentParts.comments(word, comments);
    DocumentParts.properties(word);
    new Save(word, archive).save(OutputStream.nullOutputStream());
    return archive.saved();
  }

  private static Map<String, String> running(ResolvedContract contract, Copy copy) {
    HouseWords words = contract.contract().words();
    return Map.of(
        RunningText.TITLE,
        contract.contract().cover().title(),
        RunningText.LEGEND,
        copy == Copy.INTERNAL ? words.internalLegend() : words.outgoingLegend(),
        RunningText.DOCUMENT,
        PropertyXml.documentId(contract.contract()),
        RunningText.PAGES,
        words.pageOf());
  }
}
