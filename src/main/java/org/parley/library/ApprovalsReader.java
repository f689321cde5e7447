package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads {@code templates/approvals.en.yaml}. */
final class ApprovalsReader {
  static final String FILE = "templates/approvals.en.yaml";
  private static final List<String> KINDS =
      List.of("walk-away", "fallback", "omitted", "special", "open", "defaulted");

  private final Findings findings;
  private final List<String> subjects;

  /**
   * @param subjects the subjects that a term sheet can have
   */
  ApprovalsReader(List<String> subjects, Findings findings) {
    this.subjects = List.copyOf(subjects);
    this.findings = findings;
  }

  /** The rules; none if the library has no such file. */
  Approvals read(@Nullable YamlNode node) {
    if (node == null) {
      return Approvals.NONE;
    }
    var rules = new ArrayList<Approvals.Rule>();
    Declared.of(node, "approvals", findings)
        .ifPresent(
            file -> {
              file.allow(List.of("approvals"));
              items(file).forEach(item -> rule(item).ifPresent(rules::add));
            });
    return new Approvals(rules);
  }

  private List<YamlNode> items(Declared file) {
    Optional<YamlNode> list = file.node().find("approvals");
    if (list.isPresent() && list.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_SHAPE, file.node().span(), "approvals", "a list of lines");
    return List.of();
  }

  private Optional<Approvals.Rule> rule(YamlNode item) {
    return Declared.of(item, "a line of approvals", findings)
        .map(
            line -> {
              line.allow(List.of("kind", "subject", "who"));
              known(line, "kind", KINDS);
              known(line, "subject", subjects);
              return new Approvals.Rule(
                  line.texts("kind"),
                  line.texts("subject"),
                  line.required("who"),
                  line.node().span());
            });
  }

  private void known(Declared line, String key, List<String> allowed) {
    line.scalars(key).stream()
        .filter(scalar -> !allowed.contains(scalar.text()))
        .forEach(
            scalar ->
                findings.report(
                    DiagnosticCode.LIBRARY_UNKNOWN_CHOICE
                        .at(scalar.span(), key, scalar.text())
                        .withHint("Choices: " + String.join(", ", allowed) + ".")));
  }
}
