package org.parley.check.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Words written like a defined term that nothing defines; each is reported once. */
final class UndefinedTerm implements DraftingCheck {
  private final Language language;
  private final Search candidate;
  private final Search allowed;
  private final Search name;

  UndefinedTerm(CheckData data, Language language) {
    this.language = language;
    this.candidate = data.exact("candidate");
    this.allowed = data.exact("allowed");
    this.name = data.exact("name");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNDEFINED_TERM;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(DiagnosticCode.UNDEFINED_TERM, DiagnosticCode.LIBRARY_UNKNOWN_DEFINITION);
  }

  @Override
  public void find(Paper paper, Report report) {
    var known = new HashSet<>(language.terms().of(paper).labels());
    known.addAll(paper.parties());
    // It ends the titles of other agreements, which the allowed names cover.
    known.remove("Agreement");
    Pattern terms = DefinedTerms.anyUse(known);
    var reported = new HashSet<String>();
    paper.prose().forEach(passage -> find(passage, terms, reported, report));
  }

  private void find(Passage passage, Pattern terms, Set<String> reported, Report report) {
    String rest = blank(terms.matcher(passage.text()));
    String blanked = blank(allowed.matcher(rest));
    Matcher found = candidate.matcher(blanked);
    while (found.find()) {
      String term = found.group(1);
      boolean own = passage.filled(found.start(1), found.end(1));
      if (!own && !name.matcher(term).find() && reported.add(singular(term))) {
        report.found(
            passage, found.start(1), passage.text().substring(found.start(1), found.end(1)));
      }
    }
  }

  /** What is known is blanked out; the places of the rest stay. */
  private static String blank(Matcher known) {
    return known.replaceAll(found -> "#".repeat(found.group().length()));
  }

  private static String singular(String term) {
    return term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
  }
}
