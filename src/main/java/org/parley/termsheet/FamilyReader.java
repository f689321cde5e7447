package org.parley.termsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.term.AnswerReader;
import org.parley.term.ReadingContext;
import org.parley.yaml.YamlNode;

/**
 * Reads what a term sheet answers for the deal as a whole: its keys other than those of the head.
 */
final class FamilyReader {
  private final Library library;
  private final Findings findings;

  FamilyReader(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  /** Every answer below a family's key; unknown families are reported. */
  GivenAnswers read(YamlNode.Mapping sheet, Set<String> parties, String currency) {
    var reader = new AnswerReader(new ReadingContext(currency, parties, Map.of(), false), findings);
    List<YamlNode.Entry> families =
        sheet.entries().stream()
            .filter(entry -> !TermSheetReader.HEAD_KEYS.contains(entry.name()))
            .toList();
    Set<String> known =
        library.declarations().keySet().stream()
            .map(path -> path.substring(0, path.indexOf('.')))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var readable = new ArrayList<YamlNode.Entry>();
    for (YamlNode.Entry family : families) {
      if (known.contains(family.name())) {
        readable.add(family);
      } else {
        reportUnknownFamily(family, known);
      }
    }
    Set<String> meant =
        families.stream()
            .filter(family -> !known.contains(family.name()))
            .flatMap(family -> meant(family.name(), known).stream())
            .collect(Collectors.toSet());
    return AnswerSheet.read(readable, library, reader, findings).refusing(meant);
  }

  /** What an unknown key was meant for: a near name, or the family that it spells out. */
  private static Optional<String> meant(String written, Set<String> families) {
    return DidYouMean.nearest(written, keys(families))
        .or(
            () ->
                families.stream()
                    .filter(family -> written.startsWith(family))
                    .max(Comparator.comparing(String::length)));
  }

  private static Set<String> keys(Set<String> families) {
    var all = new LinkedHashSet<>(TermSheetReader.HEAD_KEYS);
    all.addAll(families);
    return all;
  }

  private void reportUnknownFamily(YamlNode.Entry family, Set<String> known) {
    Set<String> all = keys(known);
    var diagnostic = DiagnosticCode.UNKNOWN_KEY.at(family.key().span(), family.name(), "");
    findings.report(
        diagnostic.withHint(
            meant(family.name(), known)
                .map(name -> "Did you mean `" + name + "`?")
                .orElse("Keys here: " + String.join(", ", all) + ".")));
  }
}
