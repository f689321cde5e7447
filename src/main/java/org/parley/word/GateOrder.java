package org.parley.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that children stand in the order of the schema. Word repairs files where they do not. */
final class GateOrder {
  /** Stands for elements of other namespaces, which may come anywhere. */
  static final String FOREIGN = "";

  private static final Map<String, Map<String, Integer>> ORDERS =
      Map.of(
          "pPr",
          ranks(
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          "rPr",
          ranks(
              "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                  + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                  + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                  + " eastAsianLayout specVanish oMath rPrChange"),
          "tblPr",
          ranks(
              "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
                  + " jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                  + " tblCaption tblDescription tblPrChange"),
          "tcPr",
          ranks(
              "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                  + " tcFitText vAlign hideMark tcPrChange"),
          "sectPr",
          ranks(
              "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                  + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                  + " textDirection bidi rtlGutter docGrid printerSettings sectPrChange"),
          "tbl",
          ranks("bookmarkStart bookmarkEnd tblPr tblGrid tr"),
          "tr",
          ranks("tblPrEx trPr tc"),
          "sdt",
          ranks("sdtPr sdtEndPr sdtContent"));

  private final String part;
  private final List<String> problems;
  private final Deque<Open> open = new ArrayDeque<>();

  private static final class Open {
    private final String name;

    /** Places of its children; null if they may stand in any order. */
    private final @Nullable Map<String, Integer> ranks;

    private int rank = -1;
    private String last = "";

    private Open(String name) {
      this.name = name;
      this.ranks = ORDERS.get(name);
    }
  }

  GateOrder(String part, List<String> problems) {
    this.part = part;
    this.problems = problems;
  }

  private static Map<String, Integer> ranks(String names) {
    var ranks = new HashMap<String, Integer>();
    for (String name : names.split(" ")) {
      // Headers and footers of a section may be mixed.
      ranks.put(name, name.equals("footerReference") ? 0 : ranks.size());
    }
    return Map.copyOf(ranks);
  }

  String current() {
    return open.isEmpty() ? "" : open.element().name;
  }

  void start(String name) {
    if (!open.isEmpty() && !name.equals(FOREIGN)) {
      child(open.element(), name);
    }
    open.push(new Open(name));
  }

  private void child(Open parent, String name) {
    if (parent.ranks != null) {
      Integer rank = parent.ranks.get(name);
      if (rank == null) {
        problems.add(part + ": " + name + " is not allowed in " + parent.name);
      } else if (rank < parent.rank) {
        problems.add(part + ": " + name + " stands too late in " + parent.name);
      } else {
        parent.rank = rank;
      }
    }
    if (name.endsWith("Pr") && name.charAt(0) == parent.name.charAt(0) && !parent.last.isEmpty()) {
      properties(parent, name);
    }
    if (parent.name.equals("body") && parent.last.equals("sectPr")) {
      problems.add(part + ": " + name + " follows the section's properties");
    }
    parent.last = name;
  }

  private void properties(Open parent, String name) {
    if (name.equals("pPr") && parent.name.equals("p")
        || name.equals("rPr") && parent.name.equals("r")
        || name.equals("tcPr") && parent.name.equals("tc")) {
      problems.add(part + ": " + name + " does not stand first in " + parent.name);
    }
  }

  void end(String name) {
    Open closed = open.pop();
    if (name.equals("tc") && !closed.last.equals("p")) {
      problems.add(part + ": a table cell does not end in a paragraph");
    }
    if (closed.last.equals("tbl")) {
      problems.add(part + ": no paragraph follows a table in " + name);
    }
    if (name.equals("sdtContent") && closed.last.isEmpty()) {
      problems.add(part + ": a content control is empty");
    }
  }
}
