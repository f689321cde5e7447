package org.parley.word;

import static org.parley.word.PartEvents.attribute;
import static org.parley.word.PartEvents.ends;
import static org.parley.word.PartEvents.starts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Gives each schedule a list of its own. Lists that share a definition start anew in LibreOffice
 * but keep counting in Word, so the definition is copied as well.
 */
final class NumberingLists {
  private static final long FIRST_SIGNATURE = 0x50A10000L;

  private final HouseStyle.Lists lists;
  private final String scheduleWord;
  private final int schedules;
  private final List<XMLEvent> model = new ArrayList<>();
  private final List<XMLEvent> written = new ArrayList<>();
  private boolean definitionsDone;
  private boolean instancesDone;
  private String prefix = "w";

  private NumberingLists(HouseStyle.Lists lists, String scheduleWord, int schedules) {
    this.lists = lists;
    this.scheduleWord = scheduleWord;
    this.schedules = schedules;
  }

  /**
   * The numbering part with the house word for schedules ("Schedule 1") and a list for each
   * schedule.
   */
  static byte[] write(byte[] part, HouseStyle.Lists lists, String scheduleWord, int schedules)
      throws XMLStreamException {
    var numbering = new NumberingLists(lists, scheduleWord, schedules);
    numbering.rewrite(PartEvents.read(part));
    return PartEvents.write(numbering.written);
  }

  private void rewrite(List<XMLEvent> events) {
    int index = 0;
    while (index < events.size()) {
      XMLEvent event = events.get(index);
      if (starts(event, "numbering")) {
        prefix = event.asStartElement().getName().getPrefix();
      }
      if (starts(event, "num") || starts(event, "numIdMacAtCleanup") || ends(event, "numbering")) {
        addDefinitions();
      }
      if (starts(event, "numIdMacAtCleanup") || ends(event, "numbering")) {
        addInstances();
      }
      int next = starts(event, "abstractNum") ? PartEvents.after(events, index) : index + 1;
      definition(events.subList(index, next));
      index = next;
    }
  }

  private void definition(List<XMLEvent> events) {
    String id =
        starts(events.get(0), "abstractNum") ? attribute(events.get(0), "abstractNumId") : "";
    if (id.equals(Integer.toString(lists.insideSchedule()))) {
      model.addAll(events);
    }
    boolean headings = id.equals(Integer.toString(lists.schedules()));
    boolean first = false;
    for (XMLEvent event : events) {
      first = starts(event, "lvl") ? attribute(event, "ilvl").equals("0") : first;
      boolean text = headings && first && starts(event, "lvlText");
      written.add(
          text ? PartEvents.with(event, "val", scheduleWord + NoBreak.SPACE + "%1") : event);
    }
  }

  /** Definitions stand before all instances. */
  private void addDefinitions() {
    for (int index = 0; index < schedules && !definitionsDone; index++) {
      copy(Integer.toString(lists.firstFreeDefinition() + index), signature(index));
    }
    definitionsDone = true;
  }

  private void copy(String id, String signature) {
    boolean skipping = false;
    for (XMLEvent event : model) {
      // Two lists cannot both be the list of a style.
      skipping |= starts(event, "pStyle");
      if (!skipping) {
        written.add(copied(event, id, signature));
      }
      skipping &= !ends(event, "pStyle");
    }
  }

  private static XMLEvent copied(XMLEvent event, String id, String signature) {
    if (starts(event, "abstractNum")) {
      return PartEvents.with(event, "abstractNumId", id);
    }
    return starts(event, "nsid") || starts(event, "tmpl")
        ? PartEvents.with(event, "val", signature)
        : event;
  }

  private void addInstances() {
    for (int index = 0; index < schedules && !instancesDone; index++) {
      String number = Integer.toString(lists.firstFreeList() + index);
      String definition = Integer.toString(lists.firstFreeDefinition() + index);
      written.add(PartEvents.start(prefix, "num", "numId", number));
      written.add(PartEvents.start(prefix, "abstractNumId", "val", definition));
      written.add(PartEvents.end(prefix, "abstractNumId"));
      written.add(PartEvents.end(prefix, "num"));
    }
    instancesDone = true;
  }

  private static String signature(int index) {
    return Long.toHexString(FIRST_SIGNATURE + index).toUpperCase(Locale.ROOT);
  }
}
