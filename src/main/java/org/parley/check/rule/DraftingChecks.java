package org.parley.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.PaperWords;
import org.parley.check.Review;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.yaml.YamlNode;

/** The list of all checks, made from the words of one language. */
public final class DraftingChecks {
  private final YamlNode.Mapping words;
  private final Findings findings;
  private final List<Review.Rule> rules = new ArrayList<>();

  private DraftingChecks(YamlNode.Mapping words, Findings findings) {
    this.words = words;
    this.findings = findings;
  }

  /**
   * Every check, in the order of the codes.
   *
   * @param words {@code templates/checks/<language>.yaml}
   */
  public static Outcome<List<Review.Rule>> read(YamlNode words) {
    var findings = new Findings();
    if (!(words instanceof YamlNode.Mapping mapping)) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, words.span(), "The file", "a group of keys");
      return Outcome.failed(findings);
    }
    var checks = new DraftingChecks(mapping, findings);
    checks.addAll();
    return Outcome.unlessErrors(List.copyOf(checks.rules), findings);
  }

  /** How paper of this language shows its structure. */
  public static PaperWords paper(YamlNode words, Findings findings) {
    return PaperWords.of(new DraftingChecks((YamlNode.Mapping) words, findings).data("paper"));
  }

  private void addAll() {
    Language language = Language.of(data("language"));
    structure(language);
    operative(language);
    ambiguity(language);
    figures(language);
    substance(language);
  }

  private void structure(Language language) {
    add("undefined-term", language, UndefinedTerm::new);
    add("unused-definition", language, UnusedDefinition::new);
    add("duplicate-definition", language, DuplicateDefinition::new);
    add("term-case-drift", language, TermCaseDrift::new);
    add("synonym-drift", SynonymDrift::new);
    add("definition-misuse", language, DefinitionMisuse::new);
    add("broken-reference", BrokenReference::new);
    add("schedule-mismatch", ScheduleMismatch::new);
    add("unresolved-placeholder", UnresolvedPlaceholder::new);
    add("numbering-gap", NumberingGap::new);
    add("malformed-block", language, MalformedBlock::new);
  }

  private void operative(Language language) {
    add("obligation-on-non-party", language, ObligationOnNonParty::new);
    add("obligation-verb-mix", language, ObligationVerbMix::new);
    add("actorless-passive", language, ActorlessPassive::new);
    add("may-not-may-only", language, MayNotMayOnly::new);
    add("future-assignment", language, FutureAssignment::new);
    add("efforts-standard", language, EffortsStandard::new);
    add("metricless-commitment", language, MetriclessCommitment::new);
    add("vague-timing", language, VagueTiming::new);
    add("unanchored-satisfaction", language, UnanchoredSatisfaction::new);
    add("agreement-to-agree", language, AgreementToAgree::new);
  }

  private void ambiguity(Language language) {
    add("and-or", language, AndOr::new);
    add("words-numerals", WordsNumerals::new);
    add("ambiguous-date-or-period", AmbiguousDateOrPeriod::new);
    add("trailing-modifier", language, TrailingModifier::new);
    add("archaism-and-padding", ArchaismAndPadding::new);
    add("stacked-override", StackedOverride::new);
    add("percent-without-base", language, PercentWithoutBase::new);
  }

  private void figures(Language language) {
    add("shares-not-100", language, SharesNot100::new);
    add("tier-gap-overlap", TierGapOverlap::new);
    add("date-order", DateOrder::new);
    add("text-termsheet-mismatch", TextTermsheetMismatch::new);
    add("period-conflict", PeriodConflict::new);
    add("empty-cap-base", language, EmptyCapBase::new);
    add("sla-arithmetic", SlaArithmetic::new);
  }

  private void substance(Language language) {
    add("joint-ownership-silent", JointOwnershipSilent::new);
    add("improvement-gap", ImprovementGap::new);
    add("unscoped-exclusivity", UnscopedExclusivity::new);
    add("open-net-revenue", language, OpenNetRevenue::new);
    add("license-survival-conflict", language, LicenseSurvivalConflict::new);
    add("escrow-incomplete", EscrowIncomplete::new);
    add("survival-gap", SurvivalGap::new);
    add("self-referencing-carve-out", SelfReferencingCarveOut::new);
    add("forum-conflict", language, ForumConflict::new);
    add("precedence-missing", PrecedenceMissing::new);
    add("committee-overreach", language, CommitteeOverreach::new);
    add("assignment-control-gap", AssignmentControlGap::new);
    add("flag-without-clause", FlagWithoutClause::new);
    add("remedy-conflict", language, RemedyConflict::new);
    add("role-swap", language, RoleSwap::new);
  }

  private void add(String title, Function<CheckData, DraftingCheck> check) {
    add(title, check.apply(data(title)));
  }

  private void add(
      String title, Language language, BiFunction<CheckData, Language, DraftingCheck> check) {
    add(title, check.apply(data(title), language));
  }

  private void add(String title, DraftingCheck check) {
    if (!check.title().equals(title)) {
      throw new IllegalStateException(title + " is made as " + check.title());
    }
    rules.add(new Review.Rule(check, data(title).text("fix")));
  }

  private CheckData data(String group) {
    if (words.find(group).orElse(null) instanceof YamlNode.Mapping mapping) {
      return new CheckData(group, mapping, findings);
    }
    findings.report(
        DiagnosticCode.LIBRARY_MISSING_KEY,
        words.span(),
        "The file of checks",
        group.toLowerCase(Locale.ROOT));
    return new CheckData(group, new YamlNode.Mapping(List.of(), words.span()), new Findings());
  }
}
