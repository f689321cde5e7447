package org.parley.workbook.file;

import java.util.List;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.Flag;
import org.parley.workbook.draft.InputRule;
import org.parley.workbook.draft.InputRule.Allowed;
import org.parley.xml.PartXml;

/**
 * The elements of a sheet for flags and for what inputs take.
 *
 * @param xml of the sheet
 */
record RulesXml(DraftSheet sheet, PartXml xml) {
  /** Characters that a cell can hold. */
  private static final String LONGEST = "32767";

  void write(FlagFills fills) {
    List<Flag> flags = sheet.flags();
    for (int at = 0; at < flags.size(); at++) {
      flag(flags.get(at), at + 1, fills);
    }
    if (!sheet.rules().isEmpty()) {
      xml.open("dataValidations", "count", Integer.toString(sheet.rules().size()));
      sheet.rules().forEach(this::rule);
      xml.close();
    }
  }

  private void flag(Flag flag, int priority, FlagFills fills) {
    xml.open("conditionalFormatting", "sqref", flag.cells().formatAsString());
    xml.open("cfRule", "type", "expression");
    xml.attributes("dxfId", Integer.toString(fills.place(flag.fill())));
    xml.attributes("priority", Integer.toString(priority));
    xml.words("formula", flag.condition()).close().close();
  }

  private void rule(InputRule rule) {
    String words = XmlText.attribute(rule.words());
    String title = XmlText.attribute(rule.title());
    xml.open("dataValidation", "type", type(rule.allowed()));
    if (rule.allowed() instanceof InputRule.Anything) {
      xml.attributes("operator", "lessThanOrEqual");
    }
    xml.attributes("allowBlank", "true", "showInputMessage", "true", "showErrorMessage", "true");
    xml.attributes("errorTitle", title, "error", words, "promptTitle", title, "prompt", words);
    xml.attributes("sqref", rule.cells().formatAsString());
    List<String> formulas = formulas(rule.allowed());
    for (int at = 0; at < formulas.size(); at++) {
      xml.words("formula" + (at + 1), formulas.get(at));
    }
    xml.close();
  }

  private static String type(Allowed allowed) {
    if (allowed instanceof InputRule.Whole) {
      return "whole";
    }
    if (allowed instanceof InputRule.Number) {
      return "decimal";
    }
    if (allowed instanceof InputRule.Day) {
      return "date";
    }
    return allowed instanceof InputRule.Anything ? "textLength" : "list";
  }

  /** One for lists and lengths; the least and the most for numbers and dates. */
  private static List<String> formulas(Allowed allowed) {
    if (allowed instanceof InputRule.Whole whole) {
      return List.of(whole.least(), whole.most());
    }
    if (allowed instanceof InputRule.Number number) {
      return List.of(number.least(), number.most());
    }
    if (allowed instanceof InputRule.Day day) {
      return List.of(day.first(), day.last());
    }
    if (allowed instanceof InputRule.OneOf choice) {
      String list = String.join(",", choice.choices());
      return List.of("\"" + list.replace("\"", "\"\"") + "\"");
    }
    return List.of(allowed instanceof InputRule.InBlock block ? block.name() : LONGEST);
  }
}
