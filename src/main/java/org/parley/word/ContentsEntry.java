package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.contract.Article;
import org.parley.contract.NodeId;
import org.parley.contract.Schedule;
import org.parley.resolve.ResolvedContract;

/**
 * A line of the table of contents.
 *
 * @param number as Word prints it, {@code 4.} or {@code Schedule 1}
 */
record ContentsEntry(String number, String heading, String bookmark, int page) {

  /** Articles and schedules in order. */
  static List<ContentsEntry> of(ResolvedContract contract, Map<NodeId, Integer> pages) {
    var entries = new ArrayList<ContentsEntry>();
    for (Article article : contract.contract().articles()) {
      String number = contract.numbering().of(article.id()).map(of -> of + ".").orElse("");
      entries.add(entry(number, article.heading(), article.id(), pages));
    }
    for (Schedule schedule : contract.contract().schedules()) {
      String number = NoBreak.within(contract.numbering().of(schedule.id()).orElse(""));
      entries.add(entry(number, schedule.heading(), schedule.id(), pages));
    }
    return entries;
  }

  private static ContentsEntry entry(
      String number, String heading, NodeId id, Map<NodeId, Integer> pages) {
    return new ContentsEntry(number, heading, Anchors.bookmark(id), pages.getOrDefault(id, 1));
  }
}
