package org.parley.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Declared;
import org.parley.workbook.DeclaredColumn.Tone;
import org.parley.workbook.DeclaredEntry.Holds;
import org.parley.workbook.DeclaredEntry.Limits;
import org.parley.workbook.DeclaredOrigin.Kind;
import org.parley.workbook.draft.InputRule;
import org.parley.workbook.draft.InputRule.OneOf;
import org.parley.yaml.YamlNode;

/** Reads the columns of a declared part. */
final class DeclaredColumnReader {
  private static final List<String> KEYS =
      List.of(
          "show", "input", "formula", "section", "places", "number", "start", "gives", "always",
          "range", "choices", "head", "help", "width", "tones", "calls", "due", "trigger");

  private static final int USUAL_WIDTH = 14;

  private final Findings findings;

  DeclaredColumnReader(Findings findings) {
    this.findings = findings;
  }

  List<DeclaredColumn> readAll(Declared part) {
    if (part.node().find("columns").isEmpty()) {
      part.required("columns");
    }
    return part.named("columns", this::column);
  }

  private DeclaredColumn column(String id, Declared column) {
    column.allow(KEYS);
    List<Kind> kinds =
        Stream.of(Kind.values()).filter(kind -> column.node().find(key(kind)).isPresent()).toList();
    if (kinds.size() != 1) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE,
          column.node().span(),
          "Column " + id,
          "one of `show`, `input`, `formula`, `section` and `number`");
    }
    Kind kind = kinds.isEmpty() ? Kind.SHOW : kinds.get(0);
    return new DeclaredColumn(
        id,
        origin(column, kind),
        entry(column, kind),
        column.required("head"),
        width(column),
        tones(column),
        calls(column),
        column.yes("due"),
        column.yes("trigger"),
        column.node().span());
  }

  private static DeclaredOrigin origin(Declared column, Kind kind) {
    return new DeclaredOrigin(
        kind,
        column.text(source(kind)),
        column.words("places"),
        column.text("formula").orElse(""),
        column.yes("always"));
  }

  private DeclaredEntry entry(Declared column, Kind kind) {
    return new DeclaredEntry(holds(column, kind), limits(column), choices(column), help(column));
  }

  /** The message beside the cells, as long as Excel takes it. */
  private String help(Declared column) {
    column
        .scalar("help")
        .filter(written -> written.text().length() > InputRule.LONGEST_WORDS)
        .ifPresent(
            written ->
                findings.report(
                    DiagnosticCode.WORKBOOK_TEXT_TOO_LONG,
                    written.span(),
                    "help",
                    written.text().length(),
                    InputRule.LONGEST_WORDS));
    return column.text("help").orElse("");
  }

  private static String source(Kind kind) {
    return switch (kind) {
      case SHOW, SECTION, NUMBER -> key(kind);
      case INPUT, FORMULA -> "start";
    };
  }

  private static Map<String, TextTemplate> calls(Declared column) {
    var calls = new LinkedHashMap<String, TextTemplate>();
    column.words("calls").forEach((word, text) -> calls.put(word, new TextTemplate(text)));
    return calls;
  }

  private List<String> choices(Declared column) {
    List<String> choices = column.texts("choices");
    boolean commas = choices.stream().anyMatch(choice -> choice.contains(","));
    if (commas || String.join(",", choices).length() > OneOf.LONGEST) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE,
          column.node().span(),
          "choices",
          "a list without commas, of " + OneOf.LONGEST + " characters at most");
    }
    return choices;
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Holds holds(Declared column, Kind kind) {
    return holds(column, kind == Kind.INPUT ? "input" : "gives");
  }

  /** What a key says that cells hold; words if it is not there. */
  Holds holds(Declared declared, String key) {
    Optional<YamlNode.Scalar> written = declared.scalar(key);
    return written
        .map(scalar -> named(Holds.values(), scalar))
        .orElse(Optional.of(Holds.WORDS))
        .orElse(Holds.WORDS);
  }

  private Map<String, Tone> tones(Declared column) {
    return column.entries(
        "tones",
        (tones, state) -> tones.scalar(state).flatMap(scalar -> named(Tone.values(), scalar)));
  }

  /** The constant of this name; a finding if there is none. */
  private <E extends Enum<E>> Optional<E> named(E[] values, YamlNode.Scalar written) {
    Optional<E> found =
        Stream.of(values)
            .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(written.text()))
            .findFirst();
    if (found.isEmpty()) {
      String names =
          String.join(
              ", ", Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, written.span(), written.text(), "one of " + names);
    }
    return found;
  }

  private Optional<Limits> limits(Declared column) {
    Optional<YamlNode.Scalar> range = column.scalar("range");
    if (range.isEmpty()) {
      return Optional.empty();
    }
    String number = "-?[0-9]+(?:\\.[0-9]+)?";
    if (!range.get().text().matches(number + "\\.\\." + number)) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, range.get().span(), "range", "such as `1..5`");
      return Optional.empty();
    }
    String[] ends = range.get().text().split("\\.\\.", 2);
    return Optional.of(new Limits(new BigDecimal(ends[0]), new BigDecimal(ends[1])));
  }

  private int width(Declared column) {
    Optional<YamlNode.Scalar> width = column.scalar("width");
    if (width.isPresent() && !width.get().text().matches("[1-9][0-9]?|1[0-9][0-9]")) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, width.get().span(), "width", "1 to 199 characters");
      return USUAL_WIDTH;
    }
    return width.map(scalar -> Integer.parseInt(scalar.text())).orElse(USUAL_WIDTH);
  }
}
