package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.app.LoadedDeal;
import org.parley.diagnostic.Outcome;
import org.parley.library.PointSubjects;
import org.parley.library.ValueWording;
import org.parley.source.SourceText;
import org.parley.term.TermDeclaration;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** What every test of the workbook needs: the texts, words for values, sections. */
final class WorkbookFixture {
  /** Subjects that the clauses of the library have. */
  static final List<String> SUBJECTS =
      List.of(
          "Term and exit",
          "The project",
          "Access and use",
          "Governance",
          "Intellectual property",
          "Exclusivity",
          "Money",
          "Confidentiality",
          "Risk",
          "Law and disputes");

  private WorkbookFixture() {}

  /**
   * What the workbook of a deal is made from; every place of its agreement stands in one section.
   */
  static WorkbookInput input(LoadedDeal deal, String agreement, String section) {
    ValueWording words =
        new ValueWording(deal.library().style(), key -> deal.deal().party(key).label());
    return new WorkbookInput(
        deal.deal(),
        Map.of(agreement, place -> Optional.of(section)),
        texts(),
        words::print,
        PointSubjects.byPath(deal.library(), List.of(agreement)));
  }

  static WorkbookTexts texts() {
    Map<String, YamlNode> files = new LinkedHashMap<>();
    WorkbookTexts.FILES.forEach(file -> files.put(file, mapping(file)));
    Outcome<WorkbookTexts> reading = WorkbookTexts.read(files, Optional.of(SUBJECTS));
    return reading.value().orElseThrow(() -> new AssertionError(reading.diagnostics()));
  }

  static YamlNode.Mapping mapping(String file) {
    try {
      return parse(file, Files.readString(Path.of("templates/workbook", file + ".yaml")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static YamlNode.Mapping parse(String file, String text) {
    return YamlReader.read(new SourceText(file, text))
        .value()
        .map(YamlNode.Mapping.class::cast)
        .orElseThrow(() -> new AssertionError(file));
  }

  static String words(TermDeclaration declaration, Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.Choice choice) {
      return declaration.choices().getOrDefault(choice.key(), choice.key());
    } else if (value instanceof Money money) {
      return money.currency() + " " + Amounts.grouped(money.amount());
    } else if (value instanceof Percent percent) {
      return percent.percent() + "%";
    } else if (value instanceof Value.Quantity quantity) {
      return quantity.amount().toPlainString();
    } else if (value instanceof Value.Day day) {
      return day.date().toString();
    } else if (value instanceof Value.PartyKey party) {
      return party.key();
    } else if (value instanceof Value.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return value.toString();
  }

  static SectionNumbers sections() {
    Map<String, String> numbers =
        Map.of(
            "gov.scorecard", "Section 5.2",
            "gov.scorecard#trigger", "Section 5.2(c)",
            "jda.plan", "Section 3.1",
            "jda.contributions#balance", "Section 3.4(c)",
            "excl.ladder", "Section 9.5",
            "fin.milestones", "Section 7.3",
            "excl.gates", "Section 9.4",
            "excl.grant", "Section 9.1");
    return place -> Optional.ofNullable(numbers.get(place));
  }
}
