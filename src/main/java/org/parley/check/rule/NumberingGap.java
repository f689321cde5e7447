package org.parley.check.rule;

import java.util.HashMap;
import java.util.Map;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.diagnostic.DiagnosticCode;

/** Numbers that are missing, repeated or out of order. */
final class NumberingGap implements DraftingCheck {
  NumberingGap(CheckData data) {
    // Numbers need no words.
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_NUMBERING_GAP;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    var last = new HashMap<String, Integer>();
    String article = "";
    for (Passage passage : paper.passages()) {
      if (!passage.article().equals(article)) {
        article = passage.article();
        last.keySet().removeIf(list -> !list.isEmpty() && plainList(list));
      }
      NumberParts.of(passage.number()).ifPresent(parts -> next(parts, passage, last, report));
    }
  }

  private static boolean plainList(String list) {
    return list.startsWith("~");
  }

  private static void next(
      NumberParts parts, Passage passage, Map<String, Integer> last, Report report) {
    String list =
        (passage.number().contains(".") ? "" : "~" + passage.article() + parts.kind())
            + parts.list();
    if (passage.kind() == Passage.Kind.HEADING && parts.list().isEmpty()) {
      list = "articles";
    }
    int before = last.getOrDefault(list, 0);
    boolean follows = parts.reads(before + 1);
    last.put(list, follows ? before + 1 : parts.last());
    String item = list.replace("articles", "") + (parts.list().isEmpty() ? "" : "/");
    String own = item.isEmpty() ? parts.form() : item + parts.form();
    last.keySet().removeIf(deeper -> deeper.equals(own) || deeper.startsWith(own + "/"));
    if (!follows) {
      report.found(passage, 0, passage.number());
    }
  }
}
