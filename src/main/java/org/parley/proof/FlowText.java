package org.parley.proof;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.yaml.YamlNode;

/** Spells a tree of YAML on one line. */
final class FlowText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._%/()-]*");

  private FlowText() {}

  /**
   * An answer of a declaration.
   *
   * @param parties those that stand for roles; a row of a role that several fill is one for each
   */
  static String of(TermDeclaration declaration, YamlNode node, RoleParties parties) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .flatMap(item -> each(declaration, item, parties))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.name() + ": " + cell(declaration, entry, parties))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    String text = ((YamlNode.Scalar) node).text();
    boolean party =
        declaration.type() == TermType.PARTY
            || declaration.shape().item().filter(TermType.PARTY::equals).isPresent();
    return scalar(party ? parties.first(text) : text);
  }

  private static Stream<String> each(
      TermDeclaration declaration, YamlNode item, RoleParties parties) {
    return parties
        .several(words(item))
        .map(
            role ->
                parties.in(role).stream()
                    .map(key -> of(declaration, item, parties.with(role, key))))
        .orElseGet(() -> Stream.of(of(declaration, item, parties)));
  }

  private static List<String> words(YamlNode item) {
    return item instanceof YamlNode.Mapping row
        ? row.entries().stream().flatMap(entry -> words(entry.value()).stream()).toList()
        : item instanceof YamlNode.Scalar scalar ? List.of(scalar.text()) : List.of();
  }

  private static String cell(TermDeclaration table, YamlNode.Entry entry, RoleParties parties) {
    return of(table.column(entry.name()).orElse(table), entry.value(), parties);
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
