package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** A defined term in lower case where the defined sense is meant. */
final class TermCaseDrift implements DraftingCheck {
  private static final Pattern CAPITALIZED = Pattern.compile("\\b[A-Z](?![A-Z])");

  private final Language language;
  private final Set<String> ordinary;
  private final Search plain;
  private final Search before;
  private final int share;

  TermCaseDrift(CheckData data, Language language) {
    this.language = language;
    this.ordinary = Set.copyOf(data.list("ordinary"));
    this.plain = data.pattern("plain");
    this.before = data.pattern("before");
    this.share = data.number("share");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_TERM_CASE_DRIFT;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    language.terms().of(paper).labels().stream()
        .filter(label -> !ordinary.contains(label.toLowerCase(Locale.ROOT)))
        .filter(label -> !paper.parties().contains(label))
        .forEach(label -> find(label, paper, report));
  }

  /** Where the lower case is about as common as the capitals, it is a word of its own. */
  private void find(String label, Paper paper, Report report) {
    Search lower = DefinedTerms.use(lowerCase(label));
    Optional<Passage> meaning = language.terms().of(paper).meaning(label);
    var drifted = new ArrayList<Runnable>();
    paper
        .prose()
        .filter(passage -> meaning.filter(passage::equals).isEmpty())
        .forEach(
            passage -> {
              Matcher found = lower.in(passage);
              while (found.find()) {
                int start = found.start();
                boolean meant =
                    label.contains(" ")
                        || before.matcher(passage.text().substring(0, start)).find();
                if (meant && !passage.filled(start, found.end()) && !plain(passage, start)) {
                  drifted.add(() -> report.found(passage, start, label));
                }
              }
            });
    if (!drifted.isEmpty() && rare(drifted.size(), label, paper)) {
      drifted.forEach(Runnable::run);
    }
  }

  /** One slip is a slip in the shortest paper; words of several are seldom a word of their own. */
  private boolean rare(int drifted, String label, Paper paper) {
    long proper = proper(label, paper);
    return drifted * 100L <= proper * (label.contains(" ") ? 100 : share)
        || drifted == 1 && proper > 0;
  }

  /** Abbreviations keep their capitals. */
  private static String lowerCase(String label) {
    return CAPITALIZED.matcher(label).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }

  /** How often the term stands with its capitals. */
  private static long proper(String label, Paper paper) {
    Search own = DefinedTerms.use(label);
    return paper.prose().mapToLong(passage -> own.in(passage).results().count()).sum();
  }

  private boolean plain(Passage passage, int start) {
    Matcher compound = plain.in(passage);
    while (compound.find()) {
      if (compound.start() <= start && start < compound.end()) {
        return true;
      }
    }
    return false;
  }
}
