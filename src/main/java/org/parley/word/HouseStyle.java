package org.parley.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The look of a document: styles, lists, header, footer and page, taken from a Word file. Nothing
 * else of that file, neither its text nor its properties, enters a document.
 */
public final class HouseStyle {
  private final SortedMap<String, byte[]> parts;
  private final Map<StyleRole, String> ids;
  private final Map<StyleRole, Look> looks;
  private final Page page;
  private final List<RunningPart> runningParts;
  private final Lists lists;

  /** A header or footer of the section: its element, type and relationship. */
  record RunningPart(String element, String type, String relationship) {}

  /**
   * Lists that each document copies or rewords.
   *
   * @param firstFreeList the first number that no numbering instance has
   * @param firstFreeDefinition the first number that no list definition has
   * @param schedules definition number of the list of schedule headings
   * @param insideSchedule definition number of the list inside a schedule
   */
  record Lists(int firstFreeList, int firstFreeDefinition, int schedules, int insideSchedule) {}

  HouseStyle(
      Map<String, byte[]> parts,
      Map<StyleRole, String> ids,
      Map<StyleRole, Look> looks,
      Page page,
      List<RunningPart> runningParts,
      Lists lists) {
    this.parts = new TreeMap<>(parts);
    this.ids = new EnumMap<>(ids);
    this.looks = new EnumMap<>(looks);
    this.page = page;
    this.runningParts = List.copyOf(runningParts);
    this.lists = lists;
  }

  /**
   * Reads a house style.
   *
   * @param docx a .docx or .dotx file
   * @param name the file as the user named it, for the problems
   */
  public static HouseStyleReading read(byte[] docx, String name) {
    return KnownStyle.find(docx)
        .map(style -> new HouseStyleReading(Optional.of(style), List.of()))
        .orElseGet(() -> HouseStyleReader.read(docx, name));
  }

  /** The id of the style that serves {@code role}. */
  public String id(StyleRole role) {
    String id = ids.get(role);
    if (id == null) {
      throw new IllegalStateException("no style for " + role);
    }
    return id;
  }

  Look look(StyleRole role) {
    return looks.getOrDefault(role, Look.WORD_DEFAULT);
  }

  /** The unzipped parts of an empty document in this style. */
  SortedMap<String, byte[]> parts() {
    return parts;
  }

  Page page() {
    return page;
  }

  List<RunningPart> runningParts() {
    return runningParts;
  }

  Lists lists() {
    return lists;
  }
}
