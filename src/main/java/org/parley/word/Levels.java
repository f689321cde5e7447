package org.parley.word;

import java.util.Map;
import java.util.Optional;
import org.parley.contract.Level;
import org.parley.word.Planned.ListPlace;

/** Which style prints which level: one set for the body, one for each schedule. */
final class Levels {
  private static final Map<Level, StyleRole> BODY =
      Map.of(
          Level.PLAIN, StyleRole.PLAIN,
          Level.PARTY, StyleRole.PARTY,
          Level.RECITAL, StyleRole.RECITAL,
          Level.SECTION, StyleRole.SECTION,
          Level.PARAGRAPH, StyleRole.PARAGRAPH,
          Level.SUBPARAGRAPH, StyleRole.SUBPARAGRAPH,
          Level.ITEM, StyleRole.ITEM);
  private static final Map<Level, StyleRole> SCHEDULE =
      Map.of(
          Level.PLAIN, StyleRole.PLAIN,
          Level.PARTY, StyleRole.PARTY,
          Level.RECITAL, StyleRole.RECITAL,
          Level.SECTION, StyleRole.SCHEDULE_SECTION,
          Level.PARAGRAPH, StyleRole.SCHEDULE_PARAGRAPH,
          Level.SUBPARAGRAPH, StyleRole.SCHEDULE_SUBPARAGRAPH,
          Level.ITEM, StyleRole.SCHEDULE_ITEM);
  private static final Map<Level, StyleRole> CLOSING =
      Map.of(
          Level.PLAIN, StyleRole.PLAIN,
          Level.PARTY, StyleRole.SECTION_CLOSING,
          Level.RECITAL, StyleRole.SECTION_CLOSING,
          Level.SECTION, StyleRole.SECTION_CLOSING,
          Level.PARAGRAPH, StyleRole.PARAGRAPH_CLOSING,
          Level.SUBPARAGRAPH, StyleRole.SUBPARAGRAPH_CLOSING,
          Level.ITEM, StyleRole.ITEM_CLOSING);

  private final Map<Level, StyleRole> numbered;
  private final Optional<Integer> scheduleList;

  private Levels(Map<Level, StyleRole> numbered, Optional<Integer> scheduleList) {
    this.numbered = numbered;
    this.scheduleList = scheduleList;
  }

  /** The levels of front part and articles: their styles carry the numbering. */
  static Levels body() {
    return new Levels(BODY, Optional.empty());
  }

  /** The levels of a schedule, numbered by the numbering instance {@code list}. */
  static Levels schedule(int list) {
    return new Levels(SCHEDULE, Optional.of(list));
  }

  StyleRole style(Level level, boolean closing) {
    StyleRole style = (closing ? CLOSING : numbered).get(level);
    if (style == null) {
      throw new IllegalStateException("no style for " + level);
    }
    return style;
  }

  /** The numbering instance that a paragraph of {@code style} names itself, if any. */
  Optional<ListPlace> place(StyleRole style) {
    boolean own = scheduleList.isPresent() && SCHEDULE.containsValue(style);
    return own && style.name().startsWith("SCHEDULE_")
        ? Optional.of(new ListPlace(scheduleList.get(), style.listLevel()))
        : Optional.empty();
  }
}
