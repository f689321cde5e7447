package org.parley.termsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.deal.Party;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.LibraryDefinition;

/**
 * What a contract calls a party means that party alone: not another one, and not a defined term.
 */
final class LabelCheck {
  private static final String HINT =
      "Write another name under `parties.%s.short`, such as a shorter form of the company's name.";

  private LabelCheck() {}

  static void check(Library library, Map<String, Party> parties, Findings findings) {
    var byLabel = new HashMap<String, Party>();
    for (Party party : parties.values()) {
      Party other = byLabel.putIfAbsent(plain(party.label()), party);
      if (other != null) {
        findings.report(
            DiagnosticCode.LABEL_OF_ANOTHER_PARTY
                .at(party.span(), other.key(), party.key(), party.label())
                .withHint(String.format(Locale.ROOT, HINT, party.key())));
      }
      if (isDefined(library, party.label())) {
        findings.report(
            DiagnosticCode.LABEL_IS_DEFINED_TERM
                .at(party.span(), party.key(), party.label())
                .withHint(String.format(Locale.ROOT, HINT, party.key())));
      }
    }
  }

  private static boolean isDefined(Library library, String label) {
    return library.definitions().values().stream()
        .flatMap(LabelCheck::names)
        .anyMatch(name -> plain(name).equals(plain(label)));
  }

  private static Stream<String> names(LibraryDefinition definition) {
    return Stream.concat(Stream.of(definition.label()), definition.plural().stream());
  }

  private static String plain(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
