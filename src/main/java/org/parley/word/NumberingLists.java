package org.parley.word;

import java.math.BigInteger;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTLongHexNumber;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.ObjectFactory;

/**
 * Gives each schedule a list of its own. Lists that share a definition start anew in LibreOffice
 * but keep counting in Word, so the definition is copied as well.
 */
final class NumberingLists {
  private static final long FIRST_SIGNATURE = 0x50A10000L;

  private final Numbering numbering;
  private final HouseStyle.Lists lists;
  private final ObjectFactory factory = new ObjectFactory();

  NumberingLists(Numbering numbering, HouseStyle.Lists lists) {
    this.numbering = numbering;
    this.lists = lists;
  }

  /** Makes the heading list print the house word: "Schedule 1". */
  void scheduleWord(String word) {
    definition(lists.schedules()).getLvl().stream()
        .filter(level -> level.getIlvl().signum() == 0)
        .forEach(level -> level.getLvlText().setVal(word + " %1"));
  }

  void addSchedules(int count) {
    AbstractNum model = definition(lists.insideSchedule());
    for (int index = 0; index < count; index++) {
      addSchedule(model, index);
    }
  }

  private void addSchedule(AbstractNum model, int index) {
    AbstractNum copy = XmlUtils.deepCopy(model);
    BigInteger id = BigInteger.valueOf(lists.firstFreeDefinition() + (long) index);
    copy.setAbstractNumId(id);
    copy.setNsid(signature(index));
    copy.setTmpl(signature(index));
    for (Lvl level : copy.getLvl()) {
      // Two lists cannot both be the list of a style.
      level.setPStyle(null);
    }
    numbering.getAbstractNum().add(copy);
    Numbering.Num instance = factory.createNumberingNum();
    instance.setNumId(BigInteger.valueOf(lists.firstFreeList() + (long) index));
    var link = factory.createNumberingNumAbstractNumId();
    link.setVal(id);
    instance.setAbstractNumId(link);
    numbering.getNum().add(instance);
  }

  private CTLongHexNumber signature(int index) {
    CTLongHexNumber number = factory.createCTLongHexNumber();
    number.setVal(Long.toHexString(FIRST_SIGNATURE + index).toUpperCase(java.util.Locale.ROOT));
    return number;
  }

  private AbstractNum definition(int id) {
    return numbering.getAbstractNum().stream()
        .filter(definition -> definition.getAbstractNumId().intValue() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no list definition " + id));
  }
}
