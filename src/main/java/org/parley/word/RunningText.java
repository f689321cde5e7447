package org.parley.word;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/**
 * Fills the header and footer of the house style: wherever they hold a content control with one of
 * our tags, its place is taken by the words.
 */
final class RunningText {
  /** The tag whose words may hold {@code {page}} and {@code {pages}}. */
  static final String PAGES = "parley.pages";

  static final String TITLE = "parley.title";
  static final String LEGEND = "parley.legend";
  static final String DOCUMENT = "parley.document";

  private final ObjectFactory factory = Context.getWmlObjectFactory();
  private final Map<String, String> words;
  private final int pages;

  RunningText(Map<String, String> words, int pages) {
    this.words = words;
    this.pages = pages;
  }

  void fill(List<Object> content) {
    for (int index = 0; index < content.size(); index++) {
      Object item = XmlUtils.unwrap(content.get(index));
      if (item instanceof SdtRun control && tag(control).filter(words::containsKey).isPresent()) {
        List<Object> runs = runs(control);
        content.remove(index);
        content.addAll(index, runs);
        index += runs.size() - 1;
      } else if (item instanceof ContentAccessor inner) {
        fill(inner.getContent());
      }
    }
  }

  private static Optional<String> tag(SdtRun control) {
    return control.getSdtPr() == null || control.getSdtPr().getTag() == null
        ? Optional.empty()
        : Optional.ofNullable(control.getSdtPr().getTag().getVal());
  }

  private List<Object> runs(SdtRun control) {
    RPr look = look(control.getSdtContent().getContent());
    String text = words.getOrDefault(tag(control).orElse(""), "");
    var runs = new ArrayList<Object>();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("{page}", at)) {
        field(runs, "PAGE", "1", look);
        at += "{page}".length();
      } else if (text.startsWith("{pages}", at)) {
        field(runs, "NUMPAGES", Integer.toString(pages), look);
        at += "{pages}".length();
      } else {
        int next = text.indexOf("{page", at + 1);
        int end = next < 0 ? text.length() : next;
        runs.add(run(factory.createRT(text(text.substring(at, end))), look));
        at = end;
      }
    }
    return runs;
  }

  private static @Nullable RPr look(List<Object> content) {
    return content.stream()
        .map(XmlUtils::unwrap)
        .filter(R.class::isInstance)
        .map(R.class::cast)
        .map(R::getRPr)
        .filter(look -> look != null)
        .findFirst()
        .orElse(null);
  }

  private void field(List<Object> runs, String name, String cached, @Nullable RPr look) {
    runs.add(run(mark(STFldCharType.BEGIN), look));
    runs.add(run(factory.createRInstrText(text(" " + name + " ")), look));
    runs.add(run(mark(STFldCharType.SEPARATE), look));
    runs.add(run(factory.createRT(text(cached)), look));
    runs.add(run(mark(STFldCharType.END), look));
  }

  private JAXBElement<FldChar> mark(STFldCharType type) {
    FldChar mark = factory.createFldChar();
    mark.setFldCharType(type);
    return factory.createRFldChar(mark);
  }

  private Text text(String words) {
    Text text = factory.createText();
    text.setSpace("preserve");
    text.setValue(XmlText.legal(words.replace('\n', ' ')));
    return text;
  }

  private R run(Object content, @Nullable RPr look) {
    R run = factory.createR();
    if (look != null) {
      run.setRPr(look);
    }
    run.getContent().add(content);
    return run;
  }
}
