package org.parley.termsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.term.AnswerReader;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.yaml.YamlNode;

/**
 * Reads the families of a term sheet, such as {@code ip:} and {@code core:}, into answers by path.
 */
final class AnswerSheet {
  private final Library library;
  private final AnswerReader reader;
  private final Findings findings;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<String> known;

  private AnswerSheet(Library library, AnswerReader reader, Findings findings) {
    this.library = library;
    this.reader = reader;
    this.findings = findings;
    this.known = known(library);
  }

  static GivenAnswers read(
      List<YamlNode.Entry> families, Library library, AnswerReader reader, Findings findings) {
    var sheet = new AnswerSheet(library, reader, findings);
    families.forEach(family -> sheet.read(family.name(), family));
    return new GivenAnswers(sheet.answers, sheet.refused);
  }

  private void read(String path, YamlNode.Entry entry) {
    TermDeclaration declaration = library.declarations().get(path);
    if (declaration != null) {
      reader
          .read(declaration, entry.value())
          .ifPresentOrElse(answer -> answers.put(path, answer), () -> refused.add(path));
    } else if (chosenVariant(path).isPresent() && entry.value() instanceof YamlNode.Scalar) {
      read(path + ".variant", entry);
    } else if (!isGroup(path + ".")) {
      reportUnknown(path, entry);
    } else {
      descend(path, entry);
    }
  }

  private boolean isGroup(String prefix) {
    return known.stream().anyMatch(path -> path.startsWith(prefix));
  }

  private void descend(String path, YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(inner -> read(path + "." + inner.name(), inner));
    } else if (entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull()) {
      findings.report(
          DiagnosticCode.EMPTY_VALUE
              .at(entry.key().span(), path)
              .withHint("Remove the key, or answer its terms below it."));
    } else {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          entry.value().span(),
          path,
          "a group of terms, each on a line of its own below it");
    }
  }

  /** {@code ip.foreground: licensed-back} is short for its variant. */
  private Optional<TermDeclaration> chosenVariant(String path) {
    return Optional.ofNullable(library.declarations().get(path + ".variant"));
  }

  private void reportUnknown(String path, YamlNode.Entry entry) {
    int dot = path.lastIndexOf('.');
    String parent = dot < 0 ? "" : path.substring(0, dot);
    String where = parent.isEmpty() ? "" : " under `" + parent + "`";
    var diagnostic = DiagnosticCode.UNKNOWN_KEY.at(entry.key().span(), entry.name(), where);
    findings.report(
        entry
            .restOfText()
            .or(() -> hint(path, parent, entry.name()))
            .map(diagnostic::withHint)
            .orElse(diagnostic));
    DidYouMean.nearest(entry.name(), siblings(parent))
        .ifPresent(meant -> refused.add(prefix(parent) + meant));
  }

  private static String prefix(String parent) {
    return parent.isEmpty() ? "" : parent + ".";
  }

  private Set<String> siblings(String parent) {
    String prefix = prefix(parent);
    return known.stream()
        .filter(other -> other.startsWith(prefix))
        .map(other -> other.substring(prefix.length()).split("\\.")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<String> hint(String path, String parent, String name) {
    Set<String> siblings = siblings(parent);
    Optional<String> near = DidYouMean.hint(name, siblings);
    if (near.isPresent()) {
      return near;
    }
    Optional<String> elsewhere =
        known.stream().filter(other -> other.endsWith("." + name)).findFirst();
    return elsewhere
        .map(found -> "`" + found + "` is a term; write it there.")
        .or(() -> DidYouMean.hint(path, besides(path)))
        .or(
            () ->
                siblings.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Keys here: " + String.join(", ", siblings) + "."));
  }

  /** What may be meant by an unknown path: not a group that it stands in. */
  private List<String> besides(String path) {
    return known.stream().filter(other -> !path.startsWith(other + ".")).toList();
  }

  /** The paths of terms, and of clauses above their terms. */
  private static List<String> known(Library library) {
    var known = new ArrayList<>(library.declarations().keySet());
    library.clauses().values().stream().map(LibraryClause::path).forEach(known::add);
    return List.copyOf(known);
  }
}
