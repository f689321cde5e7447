package org.parley.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

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

  /** Reads mappings of mappings and texts, which is all that texts need; lists are passed by. */
  static YamlNode.Mapping parse(String file, String text) {
    Deque<List<YamlNode.Entry>> open = new ArrayDeque<>();
    Deque<Optional<YamlNode.Scalar>> keys = new ArrayDeque<>();
    YamlNode.Mapping result = new YamlNode.Mapping(List.of(), Span.startOf(file));
    int lists = 0;
    for (Event event : new Yaml().parse(new StringReader(text))) {
      if (event instanceof SequenceStartEvent) {
        lists++;
      } else if (event instanceof SequenceEndEvent) {
        lists--;
        if (lists == 0) {
          keys.pop();
          keys.push(Optional.empty());
        }
      } else if (lists > 0) {
        continue;
      } else if (event instanceof MappingStartEvent) {
        open.push(new ArrayList<>());
        keys.push(Optional.empty());
      } else if (event instanceof ScalarEvent scalar) {
        int line = scalar.getStartMark().getLine() + 1;
        YamlNode.Scalar node =
            new YamlNode.Scalar(scalar.getValue(), !scalar.isPlain(), new Span(file, line, 1, 1));
        Optional<YamlNode.Scalar> key = keys.pop();
        key.ifPresent(known -> open.element().add(new YamlNode.Entry(known, node)));
        keys.push(key.isPresent() ? Optional.empty() : Optional.of(node));
      } else if (event instanceof MappingEndEvent) {
        result = new YamlNode.Mapping(open.pop(), Span.startOf(file));
        keys.pop();
        if (!open.isEmpty()) {
          open.element().add(new YamlNode.Entry(keys.pop().orElseThrow(), result));
          keys.push(Optional.empty());
        }
      }
    }
    return result;
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
