package org.parley.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Words of another century, pairs that say one thing twice, and padding; with the plain word for
 * each.
 */
final class ArchaismAndPadding implements DraftingCheck {
  private record Replacement(Search pattern, String instead) {}

  private final List<Replacement> replacements;
  private final int inThousand;

  ArchaismAndPadding(CheckData data) {
    this.replacements =
        data.groups("replacements").stream()
            .map(each -> new Replacement(each.pattern("pattern"), each.text("instead")))
            .toList();
    this.inThousand = data.number("in_thousand_words");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ARCHAISM_AND_PADDING;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  /**
   * One finding for each passage, with all its words and what to say instead; here and there they
   * are worth a remark only.
   */
  @Override
  public void find(Paper paper, Report report) {
    var places = new LinkedHashMap<Passage, TreeMap<Integer, String>>();
    paper
        .prose()
        .forEach(
            passage -> {
              var found = new TreeMap<Integer, String>();
              replacements.forEach(each -> find(each, passage, found));
              if (!found.isEmpty()) {
                places.put(passage, found);
              }
            });
    boolean many = many(paper, places.values().stream().mapToLong(Map::size).sum());
    places.forEach(
        (passage, found) -> {
          String words = String.join("; ", found.values());
          if (many) {
            report.found(passage, found.firstKey(), words);
          } else {
            report.remark(passage, found.firstKey(), words);
          }
        });
  }

  private boolean many(Paper paper, long found) {
    long words = paper.prose().mapToLong(passage -> passage.text().split("\\s+").length).sum();
    return found * 1000 > words * inThousand;
  }

  private static void find(Replacement each, Passage passage, Map<Integer, String> found) {
    Matcher words = each.pattern.in(passage);
    while (words.find()) {
      if (!passage.filled(words.start(), words.end())) {
        found.putIfAbsent(words.start(), words.group() + " (" + each.instead + ")");
      }
    }
  }
}
