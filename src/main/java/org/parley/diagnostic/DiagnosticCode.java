package org.parley.diagnostic;

import java.util.List;
import java.util.Locale;
import org.parley.source.Span;

/**
 * Every message that the program can give, in one place. A code is never used for another meaning.
 */
public enum DiagnosticCode {
  // Library
  LIBRARY_UNKNOWN_KEY("L201", Severity.ERROR, "There is no key `%s` in %s."),
  LIBRARY_MISSING_KEY("L202", Severity.ERROR, "%s has no `%s`."),
  LIBRARY_WRONG_SHAPE("L203", Severity.ERROR, "`%s` must be %s."),
  LIBRARY_UNKNOWN_TYPE("L204", Severity.ERROR, "There is no term type `%s`."),
  LIBRARY_BAD_DEFAULT("L205", Severity.ERROR, "The default of `%s` does not fit its declaration."),
  LIBRARY_DEFAULT_WITHOUT_REASON("L206", Severity.ERROR, "The default of `%s` gives no reason."),
  LIBRARY_QUESTION_MISSING("L207", Severity.ERROR, "Term `%s` has no question."),
  LIBRARY_BAD_CONDITION("L208", Severity.ERROR, "The condition cannot be read: %s."),
  LIBRARY_UNKNOWN_TERM("L209", Severity.ERROR, "There is no term `%s`."),
  LIBRARY_TERM_NOT_LISTED(
      "L210",
      Severity.ERROR,
      "`%s` is read here but neither declared by the clause nor listed under `uses`."),
  LIBRARY_UNKNOWN_CLAUSE("L211", Severity.ERROR, "There is no clause `%s`."),
  LIBRARY_UNKNOWN_LABEL(
      "L212", Severity.ERROR, "No wording of clause `%s` has a paragraph labelled `%s`."),
  LIBRARY_LEVEL_JUMP(
      "L213",
      Severity.ERROR,
      "A `%s` paragraph cannot follow here: the level above it is missing."),
  LIBRARY_TYPED_NUMBER(
      "L214", Severity.ERROR, "The marker `%s` is typed by hand; the numbers come from Word."),
  LIBRARY_BAD_MARKUP("L215", Severity.ERROR, "The markup is broken: %s."),
  LIBRARY_FORBIDDEN_DIRECTIVE("L216", Severity.ERROR, "`%s` is not allowed in wording."),
  LIBRARY_UNBALANCED_DIRECTIVE("L217", Severity.ERROR, "`%s` has no partner."),
  LIBRARY_BAD_INTERPOLATION("L218", Severity.ERROR, "`%s` is not a value that wording can print."),
  LIBRARY_UNKNOWN_DEFINITION("L219", Severity.ERROR, "There is no definition of `%s`."),
  LIBRARY_DEFINITION_UNUSED("L220", Severity.ERROR, "No wording uses the definition of `%s`."),
  LIBRARY_WORDING_MISSING("L221", Severity.ERROR, "Variant `%s` of `%s` has no wording file."),
  LIBRARY_WORDING_WITHOUT_VARIANT(
      "L222", Severity.ERROR, "The wording file `%s` belongs to no variant of its clause."),
  LIBRARY_UNKNOWN_CHOICE("L223", Severity.ERROR, "`%s` has no choice `%s`."),
  LIBRARY_WRONG_COMPARISON(
      "L224", Severity.ERROR, "A condition cannot ask this of `%s`, which is %s."),
  LIBRARY_CIRCLE("L225", Severity.ERROR, "The condition of `%s` depends on itself."),
  LIBRARY_DECLARED_TWICE("L226", Severity.ERROR, "`%s` is declared twice."),
  LIBRARY_BAD_NAME("L227", Severity.ERROR, "`%s` is not a valid name here."),
  LIBRARY_COMPANION_MISSING(
      "L228", Severity.ERROR, "Clause `%s` needs `%s`, which the outline `%s` does not have."),
  LIBRARY_REFERENCE_OUTSIDE(
      "L229", Severity.ERROR, "The wording refers to `%s`, which the outline `%s` does not have."),
  LIBRARY_BAD_RANGE("L230", Severity.ERROR, "`%s` is not a range of values of type %s."),
  LIBRARY_NOT_A_TABLE("L231", Severity.ERROR, "`%s` cannot be looped over: it is %s."),
  LIBRARY_UNKNOWN_COLUMN("L232", Severity.ERROR, "`%s` has no column `%s`."),
  LIBRARY_OPTIONAL_UNGUARDED(
      "L233",
      Severity.ERROR,
      "`%s` may stay unanswered; the wording prints it without asking `present(%s)`."),
  LIBRARY_VALUE_ABSENT(
      "L235", Severity.ERROR, "The wording prints `%s`, which has no answer in this deal."),
  LIBRARY_UNKNOWN_AGREEMENT("L236", Severity.ERROR, "The library has no agreement `%s`."),
  LIBRARY_SISTER_UNGUARDED(
      "L237",
      Severity.ERROR,
      "The wording refers to `%s` in `%s`, an agreement that a deal may lack."),
  PROOF_REFERENCE_DANGLES(
      "L251",
      Severity.ERROR,
      "The reference to `%s` has no target in an agreement `%s` that a deal can make."),
  PROOF_TERM_UNDEFINED(
      "L252",
      Severity.ERROR,
      "The term `%s` has no definition in an agreement `%s` that a deal can make."),
  PROOF_DEFINITION_UNUSED(
      "L253",
      Severity.ERROR,
      "The term `%s` is defined and not used in an agreement `%s` that a deal can make."),
  PROOF_COMPANION_MISSING(
      "L254",
      Severity.ERROR,
      "Clause `%s` stands without `%s`, which it needs, in an agreement `%s` that a deal can make."),
  PROOF_EXCLUDED_MEET(
      "L255",
      Severity.ERROR,
      "Clauses `%s` and `%s`, which exclude each other, stand in one agreement `%s` that a deal can make."),
  PROOF_DEFINED_TWICE(
      "L256",
      Severity.ERROR,
      "The term `%s` is defined twice in an agreement `%s` that a deal can make."),
  PROOF_VALUE_ABSENT(
      "L257",
      Severity.ERROR,
      "The wording prints `%s`, which has no answer in an agreement `%s` that a deal can make."),
  PROOF_NEVER_PRINTED("L258", Severity.ERROR, "No agreement that a deal can make prints %s."),
  PROOF_NOT_COVERED("L259", Severity.ERROR, "No deal could be found that uses %s."),
  LIBRARY_UNREADABLE_FILE("L234", Severity.ERROR, "The library file `%s` cannot be read."),

  // Texts of the workbook
  WORKBOOK_UNKNOWN_TEXT("L241", Severity.ERROR, "The workbook has no text `%s` in `%s`."),
  WORKBOOK_MISSING_TEXT("L242", Severity.ERROR, "The workbook's text `%s` is missing or empty."),
  WORKBOOK_MISSING_FILE(
      "L243", Severity.ERROR, "The workbook's texts `%s` are missing or are not keys with texts."),
  WORKBOOK_TEXT_TOO_LONG(
      "L244", Severity.ERROR, "The workbook's text `%s` has %s characters; at most %s fit."),
  WORKBOOK_BAD_PLACE("L245", Severity.ERROR, "The workbook's text `%s` cannot fill `{%s}`."),
  WORKBOOK_UNKNOWN_SUBJECT("L246", Severity.ERROR, "No clause has a point with the subject `%s`."),
  WORKBOOK_UNKNOWN_COLUMN(
      "L247", Severity.ERROR, "The sheet has no part or column `%s` for its formula."),
  WORKBOOK_BAD_FORMULA(
      "L248", Severity.ERROR, "The formula `%s` uses `%s`, which is not in the list of functions."),

  WORKBOOK_UNREADABLE_FORMULA("L249", Severity.ERROR, "The formula `%s` cannot be read: %s."),
  WORKBOOK_FORMULA_FAILS(
      "L250", Severity.ERROR, "The formula in cell %s of the sheet `%s` gives %s."),

  // A workbook that comes back
  WORKBOOK_UNREADABLE("W501", Severity.ERROR, "`%s` cannot be read as a workbook: %s."),
  WORKBOOK_PROTECTED(
      "W502", Severity.ERROR, "`%s` is protected by a password, or has the old form xls."),
  WORKBOOK_WITH_MACROS("W503", Severity.ERROR, "`%s` holds macros."),
  WORKBOOK_WITH_LINKS("W504", Severity.ERROR, "`%s` takes figures from other files."),
  WORKBOOK_WITHOUT_RECORD(
      "W505", Severity.ERROR, "`%s` is not a workbook of Parley, or its hidden sheets are gone."),
  WORKBOOK_OF_OTHER_DEAL("W506", Severity.ERROR, "`%s` belongs to the deal `%s`, not to `%s`."),
  WORKBOOK_OF_OTHER_VERSION(
      "W507", Severity.ERROR, "`%s` was made from another version of the term sheet `%s`."),
  WORKBOOK_SHEET_MISSING("W508", Severity.ERROR, "The sheet `%s` is missing."),
  WORKBOOK_MOVED("W509", Severity.ERROR, "%s on the sheet `%s`."),
  WORKBOOK_OVERWRITTEN("W510", Severity.ERROR, "`%s` no longer holds what was issued there."),
  WORKBOOK_MORE_OVERWRITTEN(
      "W511", Severity.ERROR, "There are %s more overwritten cells on the sheet `%s`."),
  WORKBOOK_INPUT_IS_TEXT("W512", Severity.ERROR, "`%s` holds the text `%s`."),
  WORKBOOK_INPUT_OUT_OF_RANGE("W513", Severity.ERROR, "`%s` holds %s, which does not fit."),
  WORKBOOK_INPUT_NO_CHOICE("W514", Severity.ERROR, "`%s` holds `%s`, which is no choice there."),
  WORKBOOK_INPUT_UNUSABLE("W515", Severity.ERROR, "`%s` holds `%s`, which gives no figure."),
  WORKBOOK_INPUT_FORMULA(
      "W516", Severity.WARNING, "`%s` holds the formula `%s`; its last value is taken."),
  WORKBOOK_INPUT_TOO_LONG("W517", Severity.ERROR, "`%s` holds %s characters; Excel takes 32,767."),
  WORKBOOK_NO_RESULT("W518", Severity.ERROR, "The formula in `%s` gives %s."),
  WORKBOOK_INPUT_WITHOUT_PLACE(
      "W519", Severity.WARNING, "`%s` holds `%s`, for which the new workbook has no place."),
  WORKBOOK_DEAL_TWICE(
      "W520", Severity.WARNING, "`%s` and `%s` are workbooks of one deal, `%s`; both count."),
  WORKBOOK_STARTS_ELSEWHERE(
      "W521", Severity.WARNING, "`%s` was made for a deal that starts on %s; it now starts on %s."),

  // Term sheet
  UNKNOWN_KEY("T301", Severity.ERROR, "There is no key `%s`%s."),
  MISSING_ANSWER("T302", Severity.ERROR, "`%s` is missing: %s"),
  WRONG_TYPE("T303", Severity.ERROR, "`%s` is not %s, which `%s` needs."),
  OUT_OF_RANGE("T304", Severity.ERROR, "`%s` is outside the range %s of `%s`."),
  UNKNOWN_CHOICE("T305", Severity.ERROR, "`%s` is not a choice of `%s`."),
  UNKNOWN_PARTY("T306", Severity.ERROR, "There is no party `%s`."),
  NOT_APPLICABLE("T307", Severity.ERROR, "`%s` is answered but has no effect: %s."),
  OPEN_NOT_ALLOWED(
      "T308", Severity.ERROR, "`%s` cannot stay open: it decides what the agreement contains."),
  ROLE_MISSING("T309", Severity.ERROR, "Agreement `%s` has nobody in the role `%s` (%s)."),
  UNKNOWN_ROLE("T310", Severity.ERROR, "Agreement `%s` has no role `%s`."),
  UNKNOWN_AGREEMENT("T311", Severity.ERROR, "The library has no agreement `%s`."),
  PARTY_IN_TWO_ROLES("T312", Severity.ERROR, "Party `%s` stands in two roles of agreement `%s`."),
  OPEN_IN_OUTGOING(
      "T313",
      Severity.ERROR,
      "`%s` is still open, and an outgoing copy shows open points only with --allow-open."),
  UNKNOWN_COLUMN("T314", Severity.ERROR, "`%s` has no column `%s`."),
  MISSING_CELL("T315", Severity.ERROR, "This row of `%s` has no `%s`."),
  WRONG_ROW_COUNT("T316", Severity.ERROR, "`%s` has %s; it takes %s."),
  DUPLICATE_ROW("T317", Severity.ERROR, "`%s` stands twice in column `%s` of `%s`."),
  WRONG_SUM("T318", Severity.ERROR, "Column `%s` of `%s` adds up to %s, not %s."),
  BANDS_BROKEN("T319", Severity.ERROR, "The bands of `%s` %s."),
  EMPTY_VALUE("T320", Severity.ERROR, "`%s` has no value."),
  UNKNOWN_OMISSION(
      "T321", Severity.ERROR, "There is no clause `%s` to omit from any agreement of this deal."),
  OMISSION_WITHOUT_REASON("T322", Severity.ERROR, "The omission of `%s` gives no reason."),
  COMPANION_OMITTED(
      "T323", Severity.ERROR, "Clause `%s` needs clause `%s`, which this deal leaves out."),
  REFERENCE_OMITTED(
      "T324", Severity.ERROR, "Clause `%s` refers to clause `%s`, which this deal leaves out."),
  VARIANT_NOT_ALLOWED(
      "T325", Severity.ERROR, "Variant `%s` of `%s` does not fit this deal: it needs %s."),
  CLAUSES_EXCLUDE("T326", Severity.ERROR, "Clauses `%s` and `%s` cannot stand in one agreement."),
  WRONG_CURRENCY("T327", Severity.ERROR, "`%s` is in another currency than the deal (%s)."),
  WRONG_SHAPE("T328", Severity.ERROR, "`%s` must be %s."),
  UNKNOWN_FORM("T329", Severity.ERROR, "There is no kind of entity `%s`."),
  UNDEFINED_TERM(
      "T330",
      Severity.ERROR,
      "Clause `%s` uses the term \"%s\", which no clause of this deal defines."),
  TOO_LONG("T331", Severity.ERROR, "`%s` has %s characters; at most %s fit."),
  UNKNOWN_CURRENCY("T332", Severity.ERROR, "`%s` is not a currency code."),
  UNKNOWN_ROW("T333", Severity.ERROR, "The default of `%s` has no row `%s`."),
  CHOICE_TWICE("T334", Severity.ERROR, "`%s` stands twice in `%s`."),
  CONTRADICTS_IMPLIED("T335", Severity.ERROR, "`%s` contradicts `%s`: %s."),
  PARTY_TWICE_IN_ROLE(
      "T336", Severity.ERROR, "Party `%s` stands twice in the role `%s` of agreement `%s`."),
  ROLE_OF_ONE("T337", Severity.ERROR, "One party alone fills the role `%s` of agreement `%s`."),
  ROLE_OF_SEVERAL(
      "T338", Severity.ERROR, "The role `%s` of agreement `%s` takes a list of parties."),
  ROLE_EMPTY("T339", Severity.ERROR, "The list of the role `%s` of agreement `%s` is empty."),

  UNKNOWN_STRUCTURE("T340", Severity.ERROR, "The library lists no structure `%s`."),
  NO_AGREEMENT_TO_MAKE(
      "T341",
      Severity.ERROR,
      "This deal names no agreement of the library, so nothing but its term sheet can be made."),
  NOTHING_TO_RANK(
      "T342",
      Severity.ERROR,
      "This deal does not say what weighs how much in `workbook.model_fit.weights`, so there is"
          + " nothing to rank."),

  // What one side prepares for the talks
  POINT_NOT_IN_DEAL("T350", Severity.ERROR, "`%s` is to be negotiated but is not in this deal."),
  POINT_WITHOUT_STEPS(
      "T351",
      Severity.ERROR,
      "`%s` is neither a figure, a date nor a choice, so no reservation value fits it."),
  LIMITS_IN_OTHER_UNITS(
      "T352", Severity.ERROR, "The limits of `%s` and what is agreed are not all in one unit."),
  LIMITS_ON_ONE_SIDE(
      "T353", Severity.WARNING, "On `%s` both sides want the same: there is nothing to negotiate."),
  WORSE_THAN_RESERVATION(
      "T354",
      Severity.WARNING,
      "What is agreed on `%s` is worse for `%s` than its reservation value."),

  // Cross-term rules
  GATE_BEFORE_START(
      "R401", Severity.ERROR, "Gate `%s` is tested on %s, but the agreement begins only on %s."),
  GATE_OUTSIDE_WINDOW(
      "R402", Severity.ERROR, "Gate `%s` is tested on %s, but exclusivity lasts only %s."),
  GATE_AFTER_TERM(
      "R403",
      Severity.ERROR,
      "Gate `%s` is tested on %s, but the agreement ends on %s at the latest."),
  GATE_MEASURED_LATE(
      "R404",
      Severity.ERROR,
      "Gate `%s` is measured from %s, which is not before its test date %s."),
  EXCLUSIVITY_BEYOND_TERM(
      "R405",
      Severity.WARNING,
      "Exclusivity lasts until %s, but the agreement ends on %s at the latest."),
  EXCLUSIVITY_BEFORE_START(
      "R406", Severity.WARNING, "Exclusivity starts on %s, before the agreement begins on %s."),
  MILESTONE_OUTSIDE_TERM(
      "R411", Severity.ERROR, "Milestone `%s` is due on %s, but the agreement lasts %s."),
  TASK_OUTSIDE_TERM(
      "R412", Severity.ERROR, "Task `%s` runs from %s to %s, but the agreement lasts %s."),
  TASK_ENDS_BEFORE_START("R413", Severity.ERROR, "Task `%s` ends on %s, before it starts on %s."),
  NO_STAGE_GATE("R414", Severity.ERROR, "No milestone of the plan is a stage gate."),
  UNKNOWN_TASK(
      "R415", Severity.WARNING, "Task `%s` depends on `%s`, which is no task of the plan."),
  UNKNOWN_MILESTONE(
      "R421", Severity.ERROR, "`%s` names milestone `%s`, which the plan does not have."),
  LONG_STOP_BEFORE_DUE(
      "R422", Severity.ERROR, "The long-stop date %s of milestone `%s` is before its due date %s."),
  PAYER_IS_PAYEE(
      "R423", Severity.ERROR, "The payment for milestone `%s` goes from `%s` to itself."),
  PAYMENTS_OVER_BUDGET(
      "R424", Severity.WARNING, "The milestone payments add up to %s, more than the budget of %s."),
  BUDGET_LINES_DIFFER(
      "R425", Severity.ERROR, "The budget lines add up to %s, but the budget is %s."),
  NOTICE_UNDER_CURE(
      "R431",
      Severity.ERROR,
      "The notice of %s for leaving without cause is shorter than the cure period of %s."),
  RENEWAL_NOTICE_TOO_LONG(
      "R432",
      Severity.ERROR,
      "The notice of %s against a renewal is about as long as the renewal of %s."),
  CONVENIENCE_AFTER_TERM(
      "R433",
      Severity.WARNING,
      "Nobody may leave without cause before %s, but the agreement ends on %s at the latest."),
  AUDIT_BEYOND_RECORDS("R434", Severity.ERROR, "`%s` is %s, but records are kept for only %s."),
  LICENSE_UNDER_WIND_DOWN(
      "R435", Severity.WARNING, "The license ends on %s, but the wind-down can last until %s."),
  OBJECTION_AFTER_DUE(
      "R436",
      Severity.WARNING,
      "An invoice may be contested for %s, longer than the %s in which it must be paid."),
  FIELDS_OVERLAP(
      "R441", Severity.ERROR, "`%s` and `%s` both have the field `%s`, and it is exclusive."),
  COMPETITORS_WITHOUT_SAFEGUARDS(
      "R442", Severity.ERROR, "The parties are competitors, but `core.antitrust` is left out."),
  EXPORT_WITHOUT_RESPONSIBILITY(
      "R443",
      Severity.ERROR,
      "Technology crosses borders, but `core.export` is left out: nobody is responsible for"
          + " licenses."),
  OPEN_SOURCE_WITHOUT_RULES(
      "R444",
      Severity.ERROR,
      "Open source software is part of the results, but `ip.open-source` is left out."),
  PERSONAL_DATA_WITHOUT_CLAUSE(
      "R445",
      Severity.WARNING,
      "The parties handle personal data, but this agreement has no clause on it."),
  PARTY_WITHOUT_ROLE(
      "R446", Severity.ERROR, "Party `%s` has no role in any agreement of this deal."),
  PARTY_OUTSIDE_AGREEMENT(
      "R447", Severity.ERROR, "`%s` names party `%s`, which has no role in agreement `%s`."),
  CAP_OF_NOTHING("R451", Severity.ERROR, "The cap on liability can come to nothing: %s."),
  PERPETUAL_UNPAID(
      "R452",
      Severity.WARNING,
      "The exclusive license is perpetual, and neither a royalty nor minimum sales are agreed for"
          + " it."),
  EXPERT_RANGE_REVERSED(
      "R453",
      Severity.ERROR,
      "The expert may set a royalty from %s%% to %s%%: the lowest rate is over the highest."),
  STANDSTILL_TOO_SHORT(
      "R690",
      Severity.ERROR,
      "The standstill of an IP dispute is %s, but its steps up to the decision take up to %s days."),
  LICENSE_TIERS_NOT_RISING(
      "R691", Severity.ERROR, "The tiers of an IP dispute do not rise: `%s` is %s%%, `%s` %s%%."),
  RUN_OFF_OVER_LICENSE(
      "R692",
      Severity.ERROR,
      "Use with fault is licensed for %s, longer than use without fault for %s."),
  THRESHOLD_WRONG_SIDE(
      "R461",
      Severity.ERROR,
      "Metric `%s` fails its threshold even where it reaches its target: %s against %s."),
  QUARTERS_NOT_RISING("R462", Severity.ERROR, "Quarter %s stands after quarter %s."),
  QUARTER_MISSING(
      "R463", Severity.ERROR, "No value is projected for quarter %s, but one is for quarter %s."),
  NO_HEALTH_METRIC("R464", Severity.ERROR, "No metric of the scorecard is a health metric."),
  QUORUM_OVER_MEMBERS(
      "R465",
      Severity.ERROR,
      "A quorum of %s cannot be met: each party has %s members in the steering committee."),
  SPONSOR_ON_COMMITTEE(
      "R466",
      Severity.ERROR,
      "`%s` is an executive sponsor and a member of the steering committee."),
  LABEL_OF_ANOTHER_PARTY(
      "R471", Severity.ERROR, "The contract would call both `%s` and `%s` by the name `%s`."),
  LABEL_IS_DEFINED_TERM(
      "R472", Severity.ERROR, "The contract would call `%s` `%s`, which is a defined term."),
  STEPS_OVER_BASIS(
      "R500", Severity.ERROR, "The percentage steps of the waterfall take %s%% of %s together."),
  STEP_WITHOUT_FIGURE("R501", Severity.ERROR, "Step `%s` of the waterfall has no `%s`."),
  PARTY_WITHOUT_SHARE(
      "R502", Severity.WARNING, "Party `%s` has a role in `%s`, but no part in the waterfall."),
  RESIDUAL_TAKES_REMAINDER(
      "R503",
      Severity.WARNING,
      "`%s` takes %s of the remainder in step `%s`, and is the residual party as well."),
  GUARANTEE_OVER_FUND(
      "R504",
      Severity.WARNING,
      "The minimum guarantee comes to %s a year, but the fund that pays it has %s."),
  FUND_SPLIT_DIFFERS(
      "R505", Severity.ERROR, "The contributions to the fund add up to %s, but the fund is %s."),
  REVIEW_BEFORE_DUE(
      "R506", Severity.WARNING, "The first review on %s is before anything is due, on %s."),
  ACCESS_BEYOND_TERM(
      "R507", Severity.ERROR, "Access to dataset `%s` lasts until %s, but the agreement runs %s."),
  RETENTION_UNDER_ACCESS(
      "R508", Severity.ERROR, "Dataset `%s` is deleted on %s, but access to it lasts until %s."),
  UNKNOWN_DATASET("R509", Severity.ERROR, "`%s` names dataset `%s`, which the deal does not have."),
  PARTIES_WITHOUT_RULES(
      "R510", Severity.ERROR, "`%s` has %s parties, but `core.multiparty` is not in it."),
  TIERS_WITHOUT_STEP(
      "R511",
      Severity.ERROR,
      "The tiers are for `%s`, which needs one percentage step, of net revenue, and has %s."),
  DEBT_NEVER_COUNTED(
      "R512",
      Severity.WARNING,
      "Bad debt is deducted, but only revenue that was received counts in the first place."),
  MISSES_OVER_QUARTERS(
      "R513", Severity.ERROR, "There cannot be %s quarters with a miss within %s quarters."),
  DUE_BEFORE_STATEMENT(
      "R514",
      Severity.WARNING,
      "Step `%s` is payable after %s, before the statement is due after %s."),
  CONDITIONS_NOT_NAMED(
      "R550", Severity.ERROR, "`%s` waits for conditions, but the deal names none."),
  PRICE_BANDS_BROKEN(
      "R600",
      Severity.ERROR,
      "The price bands of `%s` have a gap or an overlap: this band should start with unit %s."),
  PRICE_BAND_ENDS("R601", Severity.ERROR, "The price list of `%s` ends with unit %s."),
  BAND_PRICE_RISES("R602", Severity.WARNING, "The price of `%s` rises with volume, from %s to %s."),
  SUPPLIED_PRODUCT_UNKNOWN(
      "R603", Severity.ERROR, "`%s` names `%s`, which is not one of the supplied products."),
  SUPPLIED_PRODUCT_WITHOUT_PRICE("R604", Severity.ERROR, "The price list has no price for `%s`."),
  MINIMUM_OVER_FORECAST(
      "R605",
      Severity.ERROR,
      "The minimum of the first contract year is %s units, but its forecast is only %s."),
  FORECAST_OVER_CAPACITY(
      "R606", Severity.ERROR, "In %s, %s units are needed, but the capacity is %s."),
  LAST_ORDERS_AFTER_END(
      "R607",
      Severity.ERROR,
      "Last orders are taken for %s after the announcement, but the last delivery is after %s."),
  SUPPORT_UNDER_WARRANTY(
      "R608", Severity.ERROR, "`%s` is %s, but a unit is under warranty for %s."),
  CLOSING_AFTER_LONG_STOP(
      "R610", Severity.ERROR, "The closing is planned for %s, but the long stop is %s."),
  STANDSTILL_UNDER_STAKE(
      "R611", Severity.ERROR, "The standstill ends at %s of the capital, but the stake is %s."),
  RIGHT_NEVER_BEGINS(
      "R612", Severity.ERROR, "The right `%s` ends below %s of the capital, but the stake is %s."),
  OBSERVER_WITHOUT_STAKE(
      "R613",
      Severity.WARNING,
      "The investor sends a board observer, but its convertible securities are no stake yet."),
  WARRANT_AFTER_EXPIRY(
      "R614", Severity.ERROR, "Tranche `%s` may vest until %s, but the warrants expire on %s."),
  SECURITIES_DIFFER("R615", Severity.ERROR, "The amount is %s, but number times price is %s."),
  AGREEMENTS_DIFFER("R552", Severity.ERROR, "`%s` is answered differently for `%s` and `%s`."),
  LEADING_AGREEMENT_UNKNOWN("R551", Severity.ERROR, "The deal has no agreement `%s`."),
  PIPELINE_QUARTER_MISSING(
      "R540", Severity.ERROR, "The pipeline has no target for quarter %s, but one for quarter %s."),
  PIPELINE_QUARTER_TWICE(
      "R541", Severity.ERROR, "The pipeline has more than one target for quarter %s."),
  COMMITMENT_BEFORE_START(
      "R542",
      Severity.ERROR,
      "Commitment `%s` is first due on %s, but the agreement begins only on %s."),
  PAID_MISS_WITHOUT_BUDGET(
      "R543",
      Severity.WARNING,
      "A miss of commitment `%s` is to be paid for, but no budget says how much."),
  CONTRIBUTION_AFTER_SPENDING(
      "R544",
      Severity.WARNING,
      "A contribution to the fund is due on %s, but the fund may be spent only until %s."),
  CERTIFICATION_TIERS_OVERLAP(
      "R650", Severity.ERROR, "Certification tier `%s` does not ask for more than `%s`."),
  CERTIFICATION_TIER_WEAKER(
      "R651", Severity.WARNING, "Certification tier `%s` gives less than `%s` in `%s`."),
  VENDOR_IN_TWO_TIERS("R652", Severity.ERROR, "Vendor `%s` is listed in tier `%s` and in `%s`."),
  LISTED_VENDOR_IS_NONE(
      "R653", Severity.ERROR, "Party `%s` is listed as a vendor, but has the role `%s`."),
  VENDOR_NOT_LISTED("R654", Severity.ERROR, "Vendor `%s` is missing in `%s`."),
  UNKNOWN_CERTIFICATION_TIER("R655", Severity.ERROR, "There is no certification tier `%s`."),
  CERTIFICATION_TIER_WITHOUT_SHARES(
      "R656", Severity.ERROR, "Certification tier `%s` has no row in `%s`."),
  PROGRAM_SHARES_NOT_WHOLE(
      "R657", Severity.ERROR, "The shares of certification tier `%s` add up to %s%%, not 100%%."),
  SOURCING_ABOVE_SHARE(
      "R658",
      Severity.ERROR,
      "What moves to the side that brought the customer exceeds the share `%s` in tier `%s`."),
  PROGRAM_PAID_BEFORE_STATEMENT(
      "R659",
      Severity.ERROR,
      "Shares are payable %s after the quarter, before the statement (%s)."),
  UNKNOWN_IN_CHOICE("R670", Severity.ERROR, "There is no `%s` in `%s`."),
  SCORED_TWICE("R671", Severity.ERROR, "`%s` is scored twice on `%s`."),
  CRITERION_WITHOUT_WEIGHT("R672", Severity.ERROR, "Criterion `%s` has no weight in `%s`."),
  CASE_ALTERNATIVE_UNKNOWN(
      "R680", Severity.ERROR, "The business case compares no alternative `%s`."),
  CASE_YEAR_BEYOND_TERM(
      "R681", Severity.ERROR, "Year %s lies beyond the term of the business case, %s years."),
  PRICE_NEVER_CHARGED("R520", Severity.WARNING, "Tier `%s` states `%s`, which `%s` never charges."),
  CALLS_WITHOUT_PRICE("R521", Severity.ERROR, "Tier `%s` has prices, but none for its calls."),
  GUARANTEE_TO_ITSELF(
      "R530", Severity.ERROR, "The minimum guarantee of party `%s` is paid by that party."),
  QUOTA_OUT_OF_REACH(
      "R480",
      Severity.ERROR,
      "Tier `%s` has a quota of %s calls, but its rate limit lets through at most %s in 30 days."),
  TIER_WEAKER("R481", Severity.WARNING, "Tier `%s` offers less than tier `%s` below it: `%s`."),
  TIER_PRICE_FALLS(
      "R482", Severity.WARNING, "The base price of tier `%s` is %s, but that of tier `%s` is %s."),
  MINIMUM_OVER_TIER(
      "R483",
      Severity.ERROR,
      "The minimum of tier `%s` is above what its whole quota can bill: %s."),
  CREDITS_OVER_CAP(
      "R484", Severity.ERROR, "A service credit of %s%% is above the cap on credits of %s%%."),
  CREDITS_BROKEN("R485", Severity.ERROR, "The service credits do not fit together: %s."),
  CAP_WITHOUT_FEES(
      "R486",
      Severity.WARNING,
      "The cap on liability is counted from fees, but none are paid here (`%s`): its floor is the"
          + " whole cap."),
  UNKNOWN_TIER("R487", Severity.ERROR, "There is no tier `%s`."),
  TIER_WITHOUT_PRICE("R488", Severity.ERROR, "Tier `%s` has no row of prices."),
  RESTORED_BEFORE_ANSWERED(
      "R489", Severity.ERROR, "Class `%s` is to be restored before it is answered."),
  TRANSITION_OVER_TERM(
      "R490",
      Severity.WARNING,
      "The transition may last %s, longer than the first subscription of %s."),
  REDUCTION_OVER_CAP(
      "R491",
      Severity.ERROR,
      "`%s` is %s, more than the limit of %s for all credits and reductions of a month."),
  SUBSCRIPTION_NOTICE_TOO_LONG(
      "R492",
      Severity.ERROR,
      "Notice against renewal and the reminder before it take %s days, but a renewal lasts only"
          + " %s."),
  RECOVERY_POINT_OVER_TIME(
      "R493",
      Severity.WARNING,
      "The service runs again within %s, but may have lost the data of %s."),
  DISASTER_DECLARED_LATE(
      "R494",
      Severity.ERROR,
      "An outage becomes a disaster only after %s, but the service has to run again within %s."),
  CAP_ON_NO_FEES(
      "R495",
      Severity.WARNING,
      "The cap on liability is a multiple of fees, but the order states no fee."),
  DELETION_BEFORE_EXPORT(
      "R496",
      Severity.ERROR,
      "The data is deleted within %s after the end, but may be exported for %s."),
  SUPPORT_ANSWER_AFTER_RESTORE(
      "R497", Severity.ERROR, "Severity `%s` is answered within %s, but restored within %s."),
  WORKSTREAM_OUTSIDE_PHASE(
      "R498", Severity.ERROR, "Workstream `%s` ends in month %s, outside the phase `%s`."),
  CONTACT_MISSING("R499", Severity.WARNING, "Party `%s` has no %s contact."),

  // Drafting checks; the second argument is the place
  DRAFT_UNDEFINED_TERM("D101", Severity.ERROR, "Nothing defines the term `%s`: %s."),
  DRAFT_UNUSED_DEFINITION(
      "D102",
      Severity.WARNING,
      "The definition of `%s` is never used: %s.",
      "The definition of `%s` is used only once: %s."),
  DRAFT_DUPLICATE_DEFINITION("D103", Severity.ERROR, "`%s` is defined twice: %s."),
  DRAFT_TERM_CASE_DRIFT(
      "D104", Severity.WARNING, "The defined term `%s` stands here in lower case: %s."),
  DRAFT_SYNONYM_DRIFT("D105", Severity.WARNING, "Two words stand for one thing: `%s`: %s."),
  DRAFT_DEFINITION_MISUSE(
      "D106", Severity.WARNING, "A definition does more than define, or less: `%s`: %s."),
  DRAFT_BROKEN_REFERENCE(
      "D107", Severity.ERROR, "The reference `%s` does not lead where it says: %s."),
  DRAFT_SCHEDULE_MISMATCH(
      "D108", Severity.ERROR, "References and attachments do not match: `%s`: %s."),
  DRAFT_UNRESOLVED_PLACEHOLDER("D109", Severity.ERROR, "`%s` was never filled in: %s."),
  DRAFT_NUMBERING_GAP("D110", Severity.WARNING, "The numbering breaks at `%s`: %s."),
  DRAFT_MALFORMED_BLOCK("D111", Severity.WARNING, "This is too long or malformed (`%s`): %s."),
  DRAFT_OBLIGATION_ON_NON_PARTY(
      "D201", Severity.WARNING, "`%s` is a duty of something that cannot bear one: %s."),
  DRAFT_OBLIGATION_VERB_MIX(
      "D202", Severity.WARNING, "Most duties of this paper take another verb than `%s`: %s."),
  DRAFT_ACTORLESS_PASSIVE(
      "D203", Severity.WARNING, "`%s` does not say who acts, or hides a right: %s."),
  DRAFT_MAY_NOT_MAY_ONLY("D204", Severity.WARNING, "`%s` can be read in two ways: %s."),
  DRAFT_FUTURE_ASSIGNMENT(
      "D205", Severity.ERROR, "`%s` promises an assignment and makes none: %s."),
  DRAFT_EFFORTS_STANDARD(
      "D206", Severity.WARNING, "`%s` is an efforts standard without a meaning of its own: %s."),
  DRAFT_METRICLESS_COMMITMENT("D207", Severity.WARNING, "`%s` has no figure, date or measure: %s."),
  DRAFT_VAGUE_TIMING("D208", Severity.WARNING, "`%s` is no point in time: %s."),
  DRAFT_UNANCHORED_SATISFACTION("D209", Severity.WARNING, "`%s` names no test: %s."),
  DRAFT_AGREEMENT_TO_AGREE(
      "D210",
      Severity.WARNING,
      "`%s` leaves a point open without saying what holds meanwhile: %s."),
  DRAFT_AND_OR("D301", Severity.ERROR, "`%s` leaves open which case is meant: %s."),
  DRAFT_WORDS_NUMERALS(
      "D302",
      Severity.ERROR,
      "Words and numerals differ in `%s`: %s.",
      "Words and numerals say the same in `%s`: %s."),
  DRAFT_AMBIGUOUS_DATE_OR_PERIOD("D303", Severity.WARNING, "`%s` can be counted in two ways: %s."),
  DRAFT_TRAILING_MODIFIER(
      "D304",
      Severity.INFO,
      "The end of `%s` may limit all of the list or only its last item: %s."),
  DRAFT_ARCHAISM_AND_PADDING("D305", Severity.WARNING, "Plain words say the same as `%s`: %s."),
  DRAFT_STACKED_OVERRIDE(
      "D306", Severity.WARNING, "`%s` does not settle which clause prevails: %s."),
  DRAFT_PERCENT_WITHOUT_BASE("D307", Severity.ERROR, "`%s` has no base or no currency: %s."),
  DRAFT_SHARES_NOT_100("D401", Severity.ERROR, "The shares add up to `%s`, not to 100%%: %s."),
  DRAFT_TIER_GAP_OVERLAP("D402", Severity.ERROR, "The tiers leave a gap or overlap at `%s`: %s."),
  DRAFT_DATE_ORDER("D403", Severity.ERROR, "The dates stand in the wrong order: `%s`: %s."),
  DRAFT_TEXT_TERMSHEET_MISMATCH(
      "D404", Severity.ERROR, "The text does not print what was agreed: `%s`: %s."),
  DRAFT_PERIOD_CONFLICT("D405", Severity.ERROR, "Two periods do not fit together: `%s`: %s."),
  DRAFT_EMPTY_CAP_BASE(
      "D406", Severity.ERROR, "The cap on liability can come to nothing: `%s`: %s."),
  DRAFT_SLA_ARITHMETIC("D407", Severity.ERROR, "The service levels do not add up: `%s`: %s."),
  DRAFT_JOINT_OWNERSHIP_SILENT(
      "D501", Severity.ERROR, "Joint ownership without a rule on `%s`: %s."),
  DRAFT_IMPROVEMENT_GAP("D502", Severity.ERROR, "Improvements without a rule on `%s`: %s."),
  DRAFT_UNSCOPED_EXCLUSIVITY("D503", Severity.ERROR, "Exclusivity without a rule on `%s`: %s."),
  DRAFT_OPEN_NET_REVENUE("D504", Severity.ERROR, "Net revenue without a rule on `%s`: %s."),
  DRAFT_LICENSE_SURVIVAL_CONFLICT(
      "D505",
      Severity.ERROR,
      "A license outlasts the agreement here and ends with it elsewhere: `%s`: %s."),
  DRAFT_ESCROW_INCOMPLETE("D506", Severity.ERROR, "An escrow without a rule on `%s`: %s."),
  DRAFT_SURVIVAL_GAP("D507", Severity.WARNING, "The clause on survival does not name `%s`: %s."),
  DRAFT_SELF_REFERENCING_CARVE_OUT(
      "D508", Severity.ERROR, "The carve-out `%s` refers to itself or takes everything out: %s."),
  DRAFT_FORUM_CONFLICT(
      "D509", Severity.ERROR, "Law or forum is settled twice, or not at all: `%s`: %s."),
  DRAFT_PRECEDENCE_MISSING("D510", Severity.WARNING, "No order of precedence covers `%s`: %s."),
  DRAFT_COMMITTEE_OVERREACH(
      "D511", Severity.ERROR, "A committee without a limit or rule: `%s`: %s."),
  DRAFT_ASSIGNMENT_CONTROL_GAP(
      "D512", Severity.WARNING, "The clause on assignment is silent on `%s`: %s."),
  DRAFT_FLAG_WITHOUT_CLAUSE(
      "D513", Severity.ERROR, "The deal calls for a clause on `%s`, and there is none: %s."),
  DRAFT_REMEDY_CONFLICT(
      "D514", Severity.ERROR, "Remedies or rights contradict each other: `%s`: %s."),
  DRAFT_ROLE_SWAP("D515", Severity.WARNING, "`%s` binds the wrong party, or one party twice: %s."),
  WAIVER_WITHOUT_FINDING("D601", Severity.WARNING, "The waiver of `%s` for `%s` waives nothing."),
  PAPER_UNREADABLE("F109", Severity.ERROR, "`%s` cannot be read as a contract: %s."),

  // Files
  FILE_MISSING("F101", Severity.ERROR, "There is no file `%s`."),
  FILE_IS_A_FOLDER("F102", Severity.ERROR, "`%s` is a folder, not a file."),
  FILE_UNREADABLE("F103", Severity.ERROR, "The file `%s` cannot be read."),
  FILE_TOO_LARGE("F104", Severity.ERROR, "The file `%s` is larger than %s."),
  STYLE_UNUSABLE("F105", Severity.ERROR, "The house style `%s` cannot be used: %s."),
  OUTPUT_UNWRITABLE("F106", Severity.ERROR, "`%s` cannot be written: %s."),
  OUTPUT_EDITED(
      "F107",
      Severity.ERROR,
      "`%s` was changed since it was written, and is not replaced without --replace."),
  LIBRARY_MISSING("F108", Severity.ERROR, "There is no clause library in `%s`."),

  // Playbook
  WALK_AWAY("P101", Severity.ERROR, "`%s` is %s, which %s walks away from."),

  // YAML
  YAML_TOO_LARGE("Y101", Severity.ERROR, "The file has %s bytes; at most %s are read."),
  YAML_NOT_UTF8("Y102", Severity.ERROR, "The byte `0x%s` is not valid in UTF-8."),
  YAML_OTHER_ENCODING("Y103", Severity.ERROR, "The file is in %s."),
  YAML_EMPTY("Y104", Severity.ERROR, "The file has no content."),
  YAML_SECOND_DOCUMENT("Y105", Severity.ERROR, "A second document begins here."),
  YAML_TOO_DEEP("Y106", Severity.ERROR, "The content is nested deeper than %s levels."),
  YAML_TOO_MANY_NODES("Y107", Severity.ERROR, "The file holds more than %s keys and values."),

  YAML_ALIAS("Y111", Severity.ERROR, "The alias `%s` is not supported."),
  YAML_ANCHOR("Y112", Severity.ERROR, "The anchor `%s` is not supported."),
  YAML_TAG("Y113", Severity.ERROR, "The tag `%s` is not supported."),
  YAML_MERGE_KEY("Y114", Severity.ERROR, "The merge key `<<` is not supported."),
  YAML_KEY_NOT_TEXT(
      "Y115", Severity.ERROR, "A key must be a single word, not a list or a mapping."),
  YAML_KEY_EMPTY("Y116", Severity.ERROR, "A key is missing before the colon."),
  YAML_DUPLICATE_KEY("Y117", Severity.ERROR, "The key `%s` on line %s already stands on line %s."),

  YAML_CONTROL_CHARACTER("Y121", Severity.ERROR, "The control character `%s` cannot be used."),
  YAML_LONE_SURROGATE("Y122", Severity.ERROR, "The code `%s` is only half of a character."),
  YAML_TEXT_DIRECTION(
      "Y123", Severity.ERROR, "The invisible character `%s` changes the order of the text."),
  YAML_PRIVATE_USE("Y124", Severity.ERROR, "The character `%s` has no agreed meaning."),
  YAML_LINE_SEPARATOR("Y125", Severity.ERROR, "The line separator `%s` cannot be used."),
  YAML_INVISIBLE_CHARACTER("Y126", Severity.WARNING, "The character `%s` is invisible."),
  YAML_TAB("Y127", Severity.ERROR, "A tab stands where YAML allows only spaces."),
  YAML_TAB_IN_TEXT("Y128", Severity.ERROR, "The text `%s` contains a tab."),
  YAML_VALUE_CUT(
      "Y129", Severity.WARNING, "The value ends before `%s`, which counts as a comment."),

  YAML_COLON_IN_TEXT(
      "Y131", Severity.ERROR, "The text `%s` contains `: `, which ends a key in YAML."),
  YAML_QUOTE_NOT_CLOSED("Y132", Severity.ERROR, "The quote before `%s` is never closed."),
  YAML_INDENTATION(
      "Y133", Severity.ERROR, "The line `%s` is not indented like the lines it belongs to."),
  YAML_NO_COLON("Y134", Severity.ERROR, "The line `%s` is not of the form `key: value`."),
  YAML_NEEDS_QUOTES("Y135", Severity.ERROR, "The text `%s` begins with a mark that YAML reserves."),
  YAML_BRACKET_NOT_CLOSED(
      "Y136", Severity.ERROR, "The list or mapping that begins at `%s` is not closed properly."),
  YAML_TEXT_AFTER_QUOTE("Y137", Severity.ERROR, "The text `%s` follows a closing quote."),
  YAML_UNKNOWN_ESCAPE("Y138", Severity.ERROR, "The backslash in `%s` does not begin a known code."),
  YAML_LIST_AND_KEYS("Y139", Severity.ERROR, "The line `%s` mixes list items with keys."),
  YAML_SYNTAX("Y140", Severity.ERROR, "YAML cannot read `%s` here.");

  private final String code;
  private final Severity severity;
  private final String message;
  private final String remark;

  DiagnosticCode(String code, Severity severity, String message) {
    this(code, severity, message, message);
  }

  /**
   * @param remark what a slight form of it says, which is no more than worth knowing
   */
  DiagnosticCode(String code, Severity severity, String message, String remark) {
    this.code = code;
    this.severity = severity;
    this.message = message;
    this.remark = remark;
  }

  /** The code that is printed, such as {@code T301}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The message with {@code %s} for each argument. */
  public String message() {
    return message;
  }

  /** What a slight form of it says, with as many {@code %s} as the message. */
  public String remark() {
    return remark;
  }

  /** A slight form of it at a place; the arguments fill the remark. */
  public Diagnostic remarkAt(Span span, Object... arguments) {
    String words = String.format(Locale.ROOT, remark, arguments);
    return new Diagnostic(this, Severity.INFO, words, span, List.of());
  }

  /** A finding with this code at a place; the arguments fill the message. */
  public Diagnostic at(Span span, Object... arguments) {
    return new Diagnostic(this, String.format(Locale.ROOT, message, arguments), span, List.of());
  }
}
