package org.parley.workbook;

import static org.parley.workbook.NegotiationLayout.AGREED;
import static org.parley.workbook.NegotiationLayout.FROM;
import static org.parley.workbook.NegotiationLayout.OTHER_LIMIT;
import static org.parley.workbook.NegotiationLayout.OTHER_TARGET;
import static org.parley.workbook.NegotiationLayout.OTHER_WANTS;
import static org.parley.workbook.NegotiationLayout.OWN_LIMIT;
import static org.parley.workbook.NegotiationLayout.OWN_SHARE;
import static org.parley.workbook.NegotiationLayout.OWN_TARGET;
import static org.parley.workbook.NegotiationLayout.OWN_WANTS;
import static org.parley.workbook.NegotiationLayout.TO;

/** Formulas of a point with figures, in one row. */
record NegotiationFormulas(WorkbookTexts texts, Place row) {
  private String cell(int column) {
    return row.right(column).inColumn();
  }

  /** 1 if our side wants more, -1 if it wants less. */
  String ownWants() {
    return wants(cell(OWN_TARGET), cell(OWN_LIMIT), cell(OTHER_TARGET), cell(OTHER_LIMIT));
  }

  /** The same for the other side. */
  String otherWants() {
    return wants(cell(OTHER_TARGET), cell(OTHER_LIMIT), cell(OWN_TARGET), cell(OWN_LIMIT));
  }

  /** A side whose target is its limit is taken to want what the other does not. */
  private static String wants(String target, String limit, String theirs, String theirLimit) {
    return "IF(%1$s>%2$s,1,IF(%1$s<%2$s,-1,IF(%3$s>%4$s,-1,IF(%3$s<%4$s,1,IF(%1$s>=%3$s,1,-1)))))"
        .formatted(target, limit, theirs, theirLimit);
  }

  /** The lower end of the room: the limit of the side that wants more. */
  String from() {
    return end(cell(OWN_LIMIT), cell(OTHER_LIMIT));
  }

  String to() {
    return end(cell(OTHER_LIMIT), cell(OWN_LIMIT));
  }

  private String end(String ifMore, String ifLess) {
    return "IF(AND(%s,%s<>%s),IF(%2$s>0,%s,%s),\"\")"
        .formatted(known(), cell(OWN_WANTS), cell(OTHER_WANTS), ifMore, ifLess);
  }

  /** True if the limits of both sides are known. */
  private String known() {
    return "ISNUMBER(%s),ISNUMBER(%s)".formatted(cell(OWN_LIMIT), cell(OTHER_LIMIT));
  }

  String zone() {
    return "IF(NOT(AND(%s)),%s,IF(%s=%s,%s,IF(%s<=%s,%s,%s)))"
        .formatted(
            known(),
            texts.literal(NegotiationText.STATUS_UNKNOWN),
            cell(OWN_WANTS),
            cell(OTHER_WANTS),
            texts.literal(NegotiationText.STATUS_SAME),
            cell(FROM),
            cell(TO),
            texts.literal(NegotiationText.STATUS_ROOM),
            texts.literal(NegotiationText.STATUS_NONE));
  }

  /** Our part of the room; beyond a limit it is below zero or above the whole. */
  String ownShare() {
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),IF(%2$s<%3$s,ROUND(IF(%4$s>0,%1$s-%2$s,%3$s-%1$s)/(%3$s-%2$s),4),\"\"),\"\")"
        .formatted(cell(AGREED), cell(FROM), cell(TO), cell(OWN_WANTS));
  }

  String otherShare() {
    return "IF(ISNUMBER(%1$s),1-%1$s,\"\")".formatted(cell(OWN_SHARE));
  }

  String state() {
    return "IF(NOT(ISNUMBER(%s)),%s,IF(%s,%s,IF(%s,%s,%s)))"
        .formatted(
            cell(AGREED),
            texts.literal(NegotiationText.STATUS_OPEN),
            beyond(OWN_LIMIT, OWN_WANTS),
            texts.literal(NegotiationText.STATUS_BEYOND_OWN),
            beyond(OTHER_LIMIT, OTHER_WANTS),
            texts.literal(NegotiationText.STATUS_BEYOND_OTHER),
            texts.literal(NegotiationText.STATUS_WITHIN));
  }

  private String beyond(int limit, int wants) {
    return "AND(ISNUMBER(%1$s),%2$s*(%3$s-%1$s)<0)"
        .formatted(cell(limit), cell(wants), cell(AGREED));
  }
}
