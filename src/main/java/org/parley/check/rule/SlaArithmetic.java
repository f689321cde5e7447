package org.parley.check.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Service levels that nobody can meet, or whose figures contradict each other. */
final class SlaArithmetic implements DraftingCheck {
  private static final int MINUTES_OF_30_DAYS = 43_200;
  private static final int SECONDS_OF_30_DAYS = 60 * MINUTES_OF_30_DAYS;

  private final Search perfect;
  private final Search minutes;
  private final Search response;
  private final Search credit;
  private final Search creditCap;
  private final Search rate;
  private final Map<String, Integer> seconds;
  private final int tolerancePercent;

  SlaArithmetic(CheckData data) {
    this.perfect = data.any("perfect");
    this.minutes = data.pattern("minutes");
    this.response = data.pattern("response");
    this.credit = data.pattern("credit");
    this.creditCap = data.pattern("credit_cap");
    this.rate = data.pattern("rate");
    this.seconds = data.numbers("seconds");
    this.tolerancePercent = data.number("tolerance_percent");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SLA_ARITHMETIC;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.QUOTA_OUT_OF_REACH,
        DiagnosticCode.MINIMUM_OVER_TIER,
        DiagnosticCode.CREDITS_OVER_CAP,
        DiagnosticCode.CREDITS_BROKEN,
        DiagnosticCode.RESTORED_BEFORE_ANSWERED,
        DiagnosticCode.REDUCTION_OVER_CAP,
        DiagnosticCode.RECOVERY_POINT_OVER_TIME,
        DiagnosticCode.DISASTER_DECLARED_LATE,
        DiagnosticCode.SUPPORT_ANSWER_AFTER_RESTORE);
  }

  @Override
  public void find(Paper paper, Report report) {
    paper
        .body()
        .forEach(
            passage -> {
              each(perfect, passage, found -> true, report);
              each(minutes, passage, this::minutesDiffer, report);
              each(response, passage, this::answeredLate, report);
              each(rate, passage, this::quotaTooHigh, report);
            });
    credits(paper, report);
  }

  private interface Test {
    boolean fails(Matcher found);
  }

  private static void each(
      Search pattern, Passage passage, Test test, DraftingCheck.Report report) {
    Matcher found = pattern.in(passage);
    while (found.find()) {
      if (test.fails(found)) {
        report.found(passage, found.start(), found.group());
      }
    }
  }

  private boolean minutesDiffer(Matcher found) {
    double allowed = (100 - Double.parseDouble(found.group("percent"))) / 100 * MINUTES_OF_30_DAYS;
    double said = Double.parseDouble(found.group("minutes"));
    return Math.abs(said - allowed) > allowed * tolerancePercent / 100;
  }

  private boolean answeredLate(Matcher found) {
    return seconds(found, "response") >= seconds(found, "resolution");
  }

  private boolean quotaTooHigh(Matcher found) {
    double reachable =
        number(found.group("rate")) * SECONDS_OF_30_DAYS / secondsOf(found.group("each"));
    return number(found.group("quota")) * (found.group("million") == null ? 1 : 1_000_000)
        > reachable;
  }

  private double seconds(Matcher found, String name) {
    return number(found.group(name)) * secondsOf(found.group(name + "unit"));
  }

  private int secondsOf(String unit) {
    return seconds.getOrDefault(unit.toLowerCase(Locale.ROOT), 1);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  private void credits(Paper paper, Report report) {
    double cap =
        paper
            .body()
            .map(passage -> creditCap.in(passage))
            .filter(Matcher::find)
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .min()
            .orElse(100);
    paper
        .body()
        .filter(passage -> passage.kind() != Passage.Kind.ROW)
        .forEach(passage -> credits(passage, cap, report));
  }

  private void credits(Passage passage, double cap, Report report) {
    Matcher found = credit.matcher(withoutCap(passage));
    while (found.find()) {
      if (Double.parseDouble(found.group(1)) > cap) {
        report.found(passage, found.start(), found.group());
      }
    }
  }

  /** The text with the sentence on the cap blanked out, so that the places of the rest stay. */
  private String withoutCap(Passage passage) {
    return creditCap.in(passage).replaceAll(found -> "#".repeat(found.group().length()));
  }
}
