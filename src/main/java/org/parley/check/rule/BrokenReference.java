package org.parley.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** References to sections that do not exist, or that have another title than the reference says. */
final class BrokenReference implements DraftingCheck {
  private final Search reference;
  private final Search elsewhere;
  private final Search filler;
  private final Search between;

  BrokenReference(CheckData data) {
    this.reference = data.exact("reference");
    this.elsewhere = data.pattern("elsewhere");
    this.filler = data.pattern("filler");
    this.between = data.exact("between");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_BROKEN_REFERENCE;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.REFERENCE_OMITTED,
        DiagnosticCode.LIBRARY_UNKNOWN_CLAUSE,
        DiagnosticCode.LIBRARY_UNKNOWN_LABEL,
        DiagnosticCode.LIBRARY_REFERENCE_OUTSIDE);
  }

  @Override
  public void find(Paper paper, Report report) {
    var numbers = new HashMap<String, String>();
    for (Passage passage : paper.passages()) {
      numbers.merge(key(passage.number()), title(passage), (one, other) -> one);
      numbers.merge(key(passage.article()), passage.heading(), (one, other) -> one);
    }
    paper.body().forEach(passage -> find(passage, numbers, report));
  }

  private void find(Passage passage, Map<String, String> numbers, Report report) {
    Matcher found = reference.in(passage);
    while (found.find()) {
      String after = passage.text().substring(found.end());
      if (elsewhere.matcher(after).find()) {
        continue;
      }
      for (String number : between.split(found.group("numbers"))) {
        if (!numbers.containsKey(key(number))) {
          report.found(passage, found.start(), found.group());
        }
      }
      title(found, numbers)
          .ifPresent(title -> report.found(passage, found.start(), found.group() + " / " + title));
    }
  }

  /** The title of the place, if the one in parentheses shares no word with it. */
  private Optional<String> title(Matcher found, Map<String, String> numbers) {
    String said = found.group("title");
    String title = numbers.getOrDefault(key(found.group("numbers")), "");
    boolean same =
        said == null
            || title.isBlank()
            || title.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT))
            || words(said).anyMatch(words(title).toList()::contains);
    return same ? Optional.empty() : Optional.of(title);
  }

  private Stream<String> words(String title) {
    return Pattern.compile("[^a-z]+")
        .splitAsStream(title.toLowerCase(Locale.ROOT))
        .filter(word -> !filler.matcher(word).matches())
        .map(word -> word.substring(0, Math.min(6, word.length())));
  }

  private static String title(Passage passage) {
    String caption = passage.text().split("[.:]", 2)[0];
    boolean short60 = caption.length() < 60 && caption.length() < passage.text().length();
    boolean heading = passage.kind() == Passage.Kind.HEADING;
    return heading ? passage.text() : passage.heading() + (short60 ? " " + caption : "");
  }

  private static String key(String number) {
    return number
        .strip()
        .replaceAll("\\.$|\\s", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("^(ARTICLE|SECTION|CLAUSE)", "");
  }
}
