package org.parley.deal.choice;

/** The choices that a deal can prepare, and where its answers on each stand. */
public enum ChoiceKind {
  MODEL_FIT("model-fit", "models", "model", "reason"),
  PARTNER_SELECTION("partner-selection", "partners", "partner", "evidence"),
  PARTNER_ASSESSMENT("partner-assessment", "partners", "partner", "evidence");

  private final String id;
  private final String optionTable;
  private final String optionColumn;
  private final String reasonColumn;

  ChoiceKind(String id, String optionTable, String optionColumn, String reasonColumn) {
    this.id = id;
    this.optionTable = optionTable;
    this.optionColumn = optionColumn;
    this.reasonColumn = reasonColumn;
  }

  /** Name of the sheet's file, such as {@code model-fit}. */
  public String id() {
    return id;
  }

  public String criteriaPath() {
    return path("criteria");
  }

  public String weightsPath() {
    return path("weights");
  }

  public String optionsPath() {
    return path(optionTable);
  }

  public String scoresPath() {
    return path("scores");
  }

  /** The column of a score that names the option. */
  public String optionColumn() {
    return optionColumn;
  }

  /** The column of a score that says why. */
  public String reasonColumn() {
    return reasonColumn;
  }

  /** The term that the deal itself must answer for the choice to be there. */
  public String neededPath() {
    return this == MODEL_FIT ? weightsPath() : optionsPath();
  }

  private String path(String term) {
    return "workbook." + id.replace('-', '_') + "." + term;
  }
}
