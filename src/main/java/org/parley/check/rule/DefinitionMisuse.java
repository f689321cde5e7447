package org.parley.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Duties hidden in definitions, definitions of each other and definitions of a term by itself. */
final class DefinitionMisuse implements DraftingCheck {
  private final Language language;
  private final Search duty;
  private final Search meaning;
  private final Search more;

  DefinitionMisuse(CheckData data, Language language) {
    this.language = language;
    this.duty = data.pattern("duty");
    this.meaning = data.pattern("meaning");
    this.more = data.pattern("more");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_DEFINITION_MISUSE;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    DefinedTerms terms = language.terms().of(paper);
    terms.all().stream()
        .filter(DefinedTerms.Defined::formal)
        .filter(defined -> meaning.matcher(after(defined)).find())
        .forEach(defined -> judge(defined, terms, paper, report));
  }

  private void judge(DefinedTerms.Defined defined, DefinedTerms terms, Paper paper, Report report) {
    String meaning = meaning(defined);
    Matcher obliged = duty.matcher(meaning);
    while (obliged.find()) {
      if (language.bears(
          meaning.substring(Math.max(0, obliged.start() - 40), obliged.start()), paper)) {
        report.found(defined.passage(), defined.start(), obliged.group().strip());
      }
    }
    if (alone(defined.label(), alternatives(defined))) {
      report.found(defined.passage(), defined.start(), defined.label());
    }
    terms.all().stream()
        .filter(other -> other.formal() && this.meaning.matcher(after(other)).find())
        .filter(other -> other.label().compareTo(defined.label()) > 0)
        .filter(other -> head(defined).contains(other.label()))
        .filter(other -> head(other).contains(defined.label()))
        .filter(other -> DefinedTerms.use(other.label()).matcher(head(defined)).find())
        .filter(other -> DefinedTerms.use(defined.label()).matcher(head(other)).find())
        .forEach(
            other ->
                report.found(
                    defined.passage(), defined.start(), defined.label() + " / " + other.label()));
  }

  /** The term by itself, not as the beginning of a longer one. */
  private static boolean alone(String label, String words) {
    return Pattern.compile(
            "(?<![A-Z][A-Za-z]{1,20} )" + DefinedTerms.use(label).pattern() + "(?! [A-Z])")
        .matcher(words)
        .find();
  }

  private static String after(DefinedTerms.Defined defined) {
    int end = defined.start() + defined.label().length();
    return defined.passage().text().substring(end);
  }

  private String meaning(DefinedTerms.Defined defined) {
    Matcher verb = meaning.matcher(after(defined));
    return verb.find() ? after(defined).substring(verb.end()) : "";
  }

  /** What makes the term, with what is added by "or", "and" or "including". */
  private String alternatives(DefinedTerms.Defined defined) {
    return more.matcher(meaning(defined)).replaceAll(" ").split("[,.;:]", 2)[0];
  }

  /** What makes the term, without exceptions that name another to tell the two apart. */
  private String head(DefinedTerms.Defined defined) {
    return meaning(defined).split("[,.;:]", 2)[0];
  }
}
