package org.parley.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Attachments that are missing, never named, or named by another kind of label. */
final class ScheduleMismatch implements DraftingCheck {
  private final Search reference;
  private final Search attached;
  private final Search elsewhere;
  private final Search incorporated;
  private final Search between;
  private final Search range;

  ScheduleMismatch(CheckData data) {
    this.reference = data.exact("reference");
    this.attached = data.pattern("attached");
    this.elsewhere = data.pattern("elsewhere");
    this.incorporated = data.pattern("incorporated");
    this.between = data.exact("between");
    this.range = data.exact("range");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SCHEDULE_MISMATCH;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    var faces = new TreeMap<String, Passage>();
    for (Passage passage : paper.passages()) {
      String title = passage.number() + " " + passage.text();
      Matcher face = attached.matcher(title.strip());
      if (passage.kind() == Passage.Kind.HEADING && face.find()) {
        faces.putIfAbsent(label(face.group(1), face.group(2)), passage);
      }
    }
    boolean whole = paper.says(incorporated);
    Set<String> named = named(paper, faces, report);
    faces.forEach(
        (label, passage) -> {
          if (!named.contains(label) && !whole) {
            report.found(passage, 0, label);
          }
        });
  }

  private Set<String> named(Paper paper, Map<String, Passage> faces, Report report) {
    var named = new TreeSet<String>();
    paper
        .body()
        .forEach(
            passage -> {
              Matcher found = reference.in(passage);
              while (found.find()) {
                boolean other = elsewhere.matcher(passage.text().substring(found.end())).find();
                for (String number : numbers(found.group(2))) {
                  String label = label(found.group(1), number);
                  if (!other && named.add(label) && !faces.containsKey(label)) {
                    report.found(passage, found.start(), label);
                  }
                }
              }
            });
    return named;
  }

  /** "1 to 3" names those between as well. */
  private List<String> numbers(String said) {
    List<String> ends = range.split(said);
    if (ends.size() == 2 && said.matches("\\d+ \\w+ \\d+")) {
      return IntStream.rangeClosed(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)))
          .mapToObj(Integer::toString)
          .toList();
    }
    return between.split(said);
  }

  private static String label(String kind, String number) {
    String singular =
        kind.toLowerCase(Locale.ROOT).replaceAll("(?:es|s)$", "").replaceAll("(?:c|ix)$", "");
    return kindOf(singular) + " " + number.toUpperCase(Locale.ROOT);
  }

  private static String kindOf(String kind) {
    return kind.isEmpty() ? "" : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }
}
