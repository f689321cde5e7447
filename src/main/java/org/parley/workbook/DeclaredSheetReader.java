package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads a sheet that is declared as data; its format is in {@code docs/library-format.md}. */
final class DeclaredSheetReader {
  private static final List<String> KEYS =
      List.of(
          "sheet-name",
          "title",
          "purpose",
          "rows",
          "serves",
          "needs",
          "clauses",
          "not-with",
          "terms",
          "parts");
  private static final List<String> PART_KEYS =
      List.of(
          "id",
          "title",
          "label",
          "help",
          "rows",
          "for-each",
          "repeat",
          "only-with",
          "clauses",
          "entries",
          "columns",
          "facts",
          "timeline",
          "totals",
          "payments");
  private static final List<String> PAYMENT_KEYS =
      List.of("label", "what", "from", "to", "currency", "amount", "day", "by", "paid", "state");
  private static final int LONGEST_NAME = 31;

  private final String id;
  private final Findings findings;

  private DeclaredSheetReader(String id, Findings findings) {
    this.id = id;
    this.findings = findings;
  }

  /** True if the file declares a sheet, and does not only hold words of one. */
  static boolean declares(YamlNode file) {
    return file instanceof YamlNode.Mapping mapping && mapping.find("parts").isPresent();
  }

  static Optional<DeclaredSheet> read(String id, YamlNode file, Findings findings) {
    return Declared.of(file, "sheet " + id, findings)
        .map(new DeclaredSheetReader(id, findings)::read);
  }

  private DeclaredSheet read(Declared file) {
    file.allow(KEYS);
    String name = file.required("sheet-name");
    if (name.length() > LONGEST_NAME) {
      findings.report(
          DiagnosticCode.WORKBOOK_TEXT_TOO_LONG,
          file.node().span(),
          "sheet-name",
          name.length(),
          LONGEST_NAME);
    }
    List<DeclaredPart> parts = parts(file);
    var sheet =
        new DeclaredSheet(
            id,
            name,
            file.required("title"),
            new TextTemplate(file.required("purpose")),
            file.texts("serves"),
            needs(file),
            file.texts("clauses"),
            file.texts("not-with"),
            parts,
            file.node().span());
    DeclaredFormulas.check(sheet, findings);
    return sheet;
  }

  /** What the sheet names, else its own terms. */
  private List<String> needs(Declared file) {
    List<String> named = file.texts("needs");
    return named.isEmpty()
        ? file.mapping("terms").stream()
            .flatMap(terms -> terms.node().entries().stream())
            .map(term -> full(term.name()))
            .toList()
        : named.stream().map(this::full).toList();
  }

  private List<DeclaredPart> parts(Declared file) {
    var parts = new ArrayList<DeclaredPart>();
    if (file.node().find("parts").orElseThrow() instanceof YamlNode.Sequence sequence) {
      sequence
          .items()
          .forEach(
              item ->
                  Declared.of(item, "a part of sheet " + id, findings)
                      .map(this::part)
                      .ifPresent(parts::add));
    } else {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, file.node().span(), "parts", "a list of parts");
    }
    return parts;
  }

  private DeclaredPart part(Declared part) {
    part.allow(PART_KEYS);
    boolean facts = part.node().find("facts").isPresent();
    return new DeclaredPart(
        part.required("id"),
        part.required("title"),
        part.text("label"),
        part.text("help").orElse(""),
        source(part),
        part.texts("clauses"),
        facts ? List.of() : new DeclaredColumnReader(findings).readAll(part),
        new DeclaredFactsReader(findings, this::full).readAll(part),
        List.of(),
        part.mapping("timeline").flatMap(this::timeline),
        part.words("totals"),
        part.mapping("payments").map(DeclaredSheetReader::payments),
        part.node().span());
  }

  private DeclaredSource source(Declared part) {
    return new DeclaredSource(
        part.text("rows").map(this::full),
        part.text("for-each").map(this::full),
        part.scalar("repeat").map(this::count).orElse(1),
        part.text("only-with"),
        part.scalar("entries").map(this::count).orElse(0));
  }

  private static DeclaredPayments payments(Declared payments) {
    payments.allow(PAYMENT_KEYS);
    return new DeclaredPayments(
        payments.required("label"),
        payments.required("what"),
        payments.required("from"),
        payments.required("to"),
        payments.required("currency"),
        payments.required("amount"),
        payments.required("day"),
        payments.required("by"),
        payments.required("paid"),
        payments.required("state"),
        payments.node().span());
  }

  private Optional<DeclaredTimeline> timeline(Declared timeline) {
    timeline.allow(List.of("from", "to", "weeks", "months", "every"));
    boolean months = timeline.node().find("months").isPresent();
    Optional<YamlNode.Scalar> last = timeline.scalar(months ? "months" : "weeks");
    if (last.isEmpty()) {
      timeline.required("weeks");
      return Optional.empty();
    }
    return Optional.of(
        new DeclaredTimeline(
            timeline.required("from"),
            timeline.required("to"),
            months,
            count(last.get()),
            timeline.scalar("every").map(this::count).filter(every -> every > 0).orElse(1),
            timeline.node().span()));
  }

  /** An own term without dots, or the whole path of another. */
  private String full(String written) {
    return written.contains(".") ? written : "workbook." + id.replace('-', '_') + "." + written;
  }

  private int count(YamlNode.Scalar scalar) {
    if (!scalar.text().matches("[1-9][0-9]{0,2}")) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE,
          scalar.span(),
          scalar.text(),
          "a number from 1 to 999");
      return 0;
    }
    return Integer.parseInt(scalar.text());
  }
}
