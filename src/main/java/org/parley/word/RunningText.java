package org.parley.word;

import static org.parley.word.PartEvents.attribute;
import static org.parley.word.PartEvents.starts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Fills the header and footer of the house style: wherever they hold an inline content control with
 * one of our tags, its place is taken by the words.
 */
final class RunningText {
  /** The tag whose words may hold {@code {page}} and {@code {pages}}. */
  static final String PAGES = "parley.pages";

  static final String TITLE = "parley.title";
  static final String LEGEND = "parley.legend";
  static final String DOCUMENT = "parley.document";

  private final Map<String, String> words;
  private final int pages;

  RunningText(Map<String, String> words, int pages) {
    this.words = Map.copyOf(words);
    this.pages = pages;
  }

  /** A header or footer with its words filled in. */
  byte[] fill(byte[] part) throws XMLStreamException {
    return PartEvents.write(fill(PartEvents.read(part)));
  }

  private List<XMLEvent> fill(List<XMLEvent> events) {
    var filled = new ArrayList<XMLEvent>();
    int index = 0;
    while (index < events.size()) {
      XMLEvent event = events.get(index);
      List<XMLEvent> control =
          starts(event, "sdt") ? events.subList(index, PartEvents.after(events, index)) : List.of();
      String tag = control.isEmpty() ? "" : tag(control);
      if (words.containsKey(tag) && control.stream().noneMatch(inner -> starts(inner, "p"))) {
        filled.addAll(new Runs(control).of(words.getOrDefault(tag, "")));
        index += control.size();
      } else {
        filled.add(event);
        index++;
      }
    }
    return filled;
  }

  /** The tag of a control; its properties come before its content. */
  private static String tag(List<XMLEvent> control) {
    for (XMLEvent event : control) {
      if (starts(event, "sdtContent")) {
        return "";
      }
      if (starts(event, "tag")) {
        return attribute(event, "val");
      }
    }
    return "";
  }

  /** Makes runs in the look of the first run of a control. */
  private final class Runs {
    private final String prefix;
    private final List<XMLEvent> look;
    private final List<XMLEvent> runs = new ArrayList<>();

    Runs(List<XMLEvent> control) {
      this.prefix = control.get(0).asStartElement().getName().getPrefix();
      this.look = look(control);
    }

    private static List<XMLEvent> look(List<XMLEvent> control) {
      for (int index = 0; index < control.size() - 1; index++) {
        if (starts(control.get(index), "r")) {
          return starts(control.get(index + 1), "rPr")
              ? control.subList(index + 1, PartEvents.after(control, index + 1))
              : List.of();
        }
      }
      return List.of();
    }

    List<XMLEvent> of(String text) {
      int at = 0;
      while (at < text.length()) {
        if (text.startsWith("{page}", at)) {
          field("PAGE", "1");
          at += "{page}".length();
        } else if (text.startsWith("{pages}", at)) {
          field("NUMPAGES", Integer.toString(pages));
          at += "{pages}".length();
        } else {
          int next = text.indexOf("{page", at + 1);
          int end = next < 0 ? text.length() : next;
          run(PartEvents.words(prefix, "t", text.substring(at, end)));
          at = end;
        }
      }
      return runs;
    }

    private void field(String name, String cached) {
      mark("begin");
      run(PartEvents.words(prefix, "instrText", " " + name + " "));
      mark("separate");
      run(PartEvents.words(prefix, "t", cached));
      mark("end");
    }

    private void mark(String type) {
      run(
          List.of(
              PartEvents.start(prefix, "fldChar", "fldCharType", type),
              PartEvents.end(prefix, "fldChar")));
    }

    private void run(List<XMLEvent> content) {
      runs.add(PartEvents.start(prefix, "r"));
      runs.addAll(look);
      runs.addAll(content);
      runs.add(PartEvents.end(prefix, "r"));
    }
  }
}
