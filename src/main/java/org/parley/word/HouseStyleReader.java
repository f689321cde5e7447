package org.parley.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.parley.word.HouseStyle.Lists;
import org.parley.word.HouseStyle.RunningPart;

/** Reads a Word file as house style; refuses what is unsafe or lacks a style. */
final class HouseStyleReader {
  private static final int FIRST_FREE_NUMBER = 1;

  private final String name;
  private final List<String> problems = new ArrayList<>();
  private final Map<StyleRole, String> ids = new EnumMap<>(StyleRole.class);
  private final Map<StyleRole, Look> looks = new EnumMap<>(StyleRole.class);
  private final Map<StyleRole, Integer> lists = new EnumMap<>(StyleRole.class);

  private HouseStyleReader(String name) {
    this.name = name;
  }

  static HouseStyleReading read(byte[] docx, String name) {
    var contents = PackageContents.read(docx, name);
    if (!contents.problems().isEmpty()) {
      return HouseStyleReading.refused(contents.problems());
    }
    try {
      return new HouseStyleReader(name).read(contents.parts());
    } catch (Docx4JException | RuntimeException e) {
      return HouseStyleReading.refused(
          List.of(name + ": it is not a Word document that can be read: " + e.getMessage()));
    }
  }

  private HouseStyleReading read(Map<String, byte[]> files) throws Docx4JException {
    WordprocessingMLPackage word = Skeleton.load(files);
    MainDocumentPart main = word.getMainDocumentPart();
    if (main.getStyleDefinitionsPart() == null || main.getNumberingDefinitionsPart() == null) {
      return HouseStyleReading.refused(List.of(name + ": it has no styles or no lists"));
    }
    Numbering numbering = main.getNumberingDefinitionsPart().getContents();
    var sheet = new StyleSheet(main.getStyleDefinitionsPart().getContents(), numbering);
    for (StyleRole role : StyleRole.values()) {
      read(role, sheet);
    }
    SectPr section = main.getContents().getBody().getSectPr();
    if (section == null || section.getPgSz() == null || section.getPgMar() == null) {
      problems.add(name + ": it has no page size or margins");
    }
    if (!problems.isEmpty() || section == null) {
      return HouseStyleReading.refused(problems);
    }
    List<RunningPart> running = SectionReader.runningParts(section);
    Lists free =
        new Lists(
            freeList(numbering),
            freeDefinition(numbering),
            lists.getOrDefault(StyleRole.SCHEDULE, 0),
            lists.getOrDefault(StyleRole.SCHEDULE_SECTION, 0));
    Map<String, byte[]> parts = Skeleton.strip(word, files);
    List<String> faults = DocumentGate.checkStyle(parts);
    if (!faults.isEmpty()) {
      return HouseStyleReading.refused(faults.stream().map(fault -> name + ": " + fault).toList());
    }
    return new HouseStyleReading(
        Optional.of(new HouseStyle(parts, ids, looks, SectionReader.page(section), running, free)),
        List.of());
  }

  private void read(StyleRole role, StyleSheet sheet) {
    Optional<Style> style = sheet.style(role);
    if (style.isEmpty()) {
      problems.add(
          name
              + ": the style \""
              + role.styleName()
              + "\" ("
              + role.kind().name().toLowerCase(java.util.Locale.ROOT)
              + ") is missing");
      return;
    }
    ids.put(role, style.get().getStyleId());
    if (role.kind() == StyleRole.Kind.PARAGRAPH) {
      looks.put(role, new LookReader(sheet).look(style.get()));
    }
    if (role.listLevel() != StyleRole.UNNUMBERED) {
      readList(role, sheet.linked(style.get()));
    }
  }

  private void readList(StyleRole role, Optional<StyleSheet.Linked> linked) {
    if (linked.isEmpty() || linked.get().level() != role.listLevel()) {
      problems.add(
          name
              + ": the style \""
              + role.styleName()
              + "\" must be linked to level "
              + (role.listLevel() + 1)
              + " of a list");
    } else {
      lists.put(role, linked.get().list().getAbstractNumId().intValue());
    }
  }

  private static int freeList(Numbering numbering) {
    return numbering.getNum().stream()
            .map(Numbering.Num::getNumId)
            .mapToInt(BigInteger::intValue)
            .max()
            .orElse(0)
        + FIRST_FREE_NUMBER;
  }

  private static int freeDefinition(Numbering numbering) {
    return numbering.getAbstractNum().stream()
            .map(Numbering.AbstractNum::getAbstractNumId)
            .mapToInt(BigInteger::intValue)
            .max()
            .orElse(0)
        + FIRST_FREE_NUMBER;
  }
}
