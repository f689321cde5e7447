package org.parley.workbook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.diagnostic.Outcome;
import org.parley.yaml.YamlNode;

/** The words of the workbook, from {@code templates/workbook}. Complete once made. */
public final class WorkbookTexts {
  /** Files that must be given, without {@code .yaml}. */
  public static final List<String> FILES =
      List.of(
          "common",
          "dashboard",
          "terms",
          "choice",
          "model-fit",
          "partner-selection",
          "partner-assessment",
          "scorecard",
          "contributions",
          "milestones",
          "gates",
          "waterfall",
          "api-billing",
          "gtm",
          "statements",
          "business-case",
          "negotiation",
          "review",
          "portfolio");

  /** The one of the files that names subjects of clauses. */
  public static final String WITH_SUBJECTS = "terms";

  private final Map<TextKey, TextTemplate> templates;
  private final Map<String, String> subjects;

  WorkbookTexts(Map<TextKey, TextTemplate> templates, Map<String, String> subjects) {
    this.templates = Map.copyOf(templates);
    this.subjects = Map.copyOf(subjects);
  }

  /**
   * Reads the files and finds every fault at once.
   *
   * @param files root node by file name without {@code .yaml}; each of {@link #FILES}
   * @param subjects under which the library's clauses list their points: the files may name no
   *     other; empty if the files were not made for that library, and may name any
   */
  public static Outcome<WorkbookTexts> read(
      Map<String, YamlNode> files, Optional<Collection<String>> subjects) {
    return new TextsReader(files, subjects).read();
  }

  /** Every text that the files must have. */
  static List<TextKey> keys() {
    return Stream.<TextKey[]>of(
            CommonText.values(),
            DashboardText.values(),
            TermsText.values(),
            ChoiceText.values(),
            ChoiceHeading.values(),
            ScorecardText.values(),
            ContributionsText.values(),
            MilestonesText.values(),
            GatesText.values(),
            WaterfallText.values(),
            ApiText.values(),
            GtmText.values(),
            StatementsText.values(),
            CaseText.values(),
            NegotiationText.values(),
            ReviewText.values(),
            PortfolioText.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** The text without filling its places. */
  public String of(TextKey key) {
    return template(key).text();
  }

  /** The text with words in its places. */
  public String of(TextKey key, Map<String, String> words) {
    return template(key).filled(words);
  }

  /** The text as a literal of a formula. */
  public String literal(TextKey key) {
    return FormulaText.literal(of(key));
  }

  /** The text as a formula, with expressions in its places. */
  public String formula(TextKey key, Map<String, String> expressions) {
    return template(key).formula(expressions);
  }

  /**
   * What terms are about if their clause does not say.
   *
   * @param clause the path of the clause's terms, such as {@code core.export}
   * @param family its first step
   */
  String subject(String clause, String family) {
    String ofFamily = subjects.getOrDefault(family, of(TermsText.OTHER_SUBJECT));
    return subjects.getOrDefault(clause, ofFamily);
  }

  private TextTemplate template(TextKey key) {
    TextTemplate template = templates.get(key);
    if (template == null) {
      throw new IllegalStateException("no text " + key.file() + "." + key.key());
    }
    return template;
  }
}
