package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;

/** The terms that a paper defines, with the places that define them. */
record DefinedTerms(List<Defined> all) {
  private static final String BEFORE = "(?<![\\w-])";
  private static final String AFTER = "(?!\\w)";

  /**
   * A place that defines a term.
   *
   * @param formal true if it says "means" or stands in parentheses
   * @param start where the label begins in the passage
   */
  record Defined(String label, Passage passage, int start, boolean formal) {}

  /**
   * The words that define.
   *
   * @param bare a definition without quotation marks
   * @param quoted a label in quotation marks
   * @param notDefined words before a quotation that defines nothing
   * @param means words after a quotation that define it
   * @param called words before a quotation that make it a definition
   */
  record Words(Search bare, Search quoted, Search notDefined, Search means, Search called) {}

  static DefinedTerms of(Paper paper, Words words) {
    var all = new ArrayList<Defined>();
    paper
        .passages()
        .forEach(
            passage -> {
              Matcher bare = words.bare().in(passage);
              if (passage.prose() && bare.find()) {
                all.add(new Defined(bare.group(1), passage, bare.start(1), true));
              }
              Matcher quoted = words.quoted().in(passage);
              while (quoted.find()) {
                quoted(passage, quoted, words, all);
              }
            });
    return new DefinedTerms(List.copyOf(all));
  }

  private static void quoted(Passage passage, Matcher quoted, Words words, List<Defined> all) {
    String before = passage.text().substring(0, quoted.start());
    if (!words.notDefined().matcher(before).find()) {
      String after = passage.text().substring(quoted.end());
      boolean means = words.means().matcher(after).lookingAt();
      boolean parenthesis =
          before.matches("(?s).*\\([^()]{0,60}") && after.matches("(?s)[^()]{0,80}\\).*");
      boolean formal = means || parenthesis || words.called().matcher(before).find();
      all.add(new Defined(quoted.group(1), passage, quoted.start(1), formal));
    }
  }

  /** The labels, each once. */
  Set<String> labels() {
    return all.stream().map(Defined::label).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The passage that says what a label means, if one does formally. */
  Optional<Passage> meaning(String label) {
    return all.stream()
        .filter(defined -> defined.formal() && defined.label().equals(label))
        .map(Defined::passage)
        .findFirst();
  }

  /** A pattern for a label, singular or plural, as whole words. */
  static Search use(String label) {
    return Search.exact(BEFORE + words(label) + AFTER);
  }

  /** A pattern for any of some labels, the longest first. */
  static Pattern anyUse(Collection<String> labels) {
    return Pattern.compile(
        labels.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(label -> words(label) + AFTER)
            .collect(Collectors.joining("|", BEFORE + first(labels) + "(?:(?!)|", ")")));
  }

  /** What the first character must be, so that the labels are tried nowhere else. */
  private static String first(Collection<String> labels) {
    return labels.stream()
        .map(label -> Pattern.quote(label.substring(0, 1)))
        .distinct()
        .sorted()
        .collect(Collectors.joining("|", "(?=(?:", "))"));
  }

  private static String words(String label) {
    String plain = label.replaceAll("(?<=ss)es$|(?<=[a-rt-z])s$", "");
    int of = plain.indexOf(" of ");
    if (of >= 0) { // Statement of Work, Statements of Work
      return Pattern.quote(plain.substring(0, of)) + "s?" + Pattern.quote(plain.substring(of));
    }
    boolean ies = plain.matches(".*[^aeiou]y");
    String stem = ies ? plain.substring(0, plain.length() - 1) : plain;
    return Pattern.quote(stem) + (ies ? "(?:y|ies)" : "(?:e?s)?");
  }
}
