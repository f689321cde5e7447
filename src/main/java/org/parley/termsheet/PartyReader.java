package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Party;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.SignatureForm;
import org.parley.value.Answer;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads the parties of a term sheet. */
final class PartyReader {
  /** What any party may say of itself beside its own keys. */
  static final List<String> DETAILS =
      List.of("jurisdiction", "address", "registration_number", "notice_email", "notice_attention");

  /** What every party has. */
  static final List<String> OWN_KEYS = List.of("name", "short", "form", "signatory", "signatories");

  /** Characters of a detail at most. */
  static final int LONGEST = 500;

  private final Library library;
  private final Findings findings;

  PartyReader(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  Map<String, Party> read(YamlNode node) {
    var parties = new LinkedHashMap<String, Party>();
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.span(),
          "parties",
          "a group of parties, each under a key of its own");
      return parties;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!entry.name().matches("[a-z][a-z0-9_-]*")) {
        findings.report(
            DiagnosticCode.WRONG_SHAPE
                .at(entry.key().span(), "The key of a party", "a short word in lower case")
                .withHint("Write the full name under `name`."));
      } else if (entry.value() instanceof YamlNode.Mapping party) {
        parties.put(entry.name(), party(entry, party));
      } else {
        findings.report(
            DiagnosticCode.WRONG_SHAPE,
            entry.value().span(),
            entry.name(),
            "a group of keys such as `name` and `form`");
      }
    }
    return parties;
  }

  private Party party(YamlNode.Entry entry, YamlNode.Mapping party) {
    Optional<SignatureForm> form = form(entry, party);
    Set<String> allowed = allowed(form);
    reportUnknown(entry, party, allowed);
    String name = required(entry, party, "name", "Write the full legal name.");
    String label = text(party, "short", entry.name()).orElseGet(() -> labelFromKey(entry.name()));
    form.ifPresent(found -> found.needs().forEach(need -> needs(entry, party, need)));
    var details = new LinkedHashMap<String, Answer>();
    allowed.stream()
        .filter(key -> !OWN_KEYS.contains(key))
        .forEach(
            key -> detail(party, key, entry.name()).ifPresent(answer -> details.put(key, answer)));
    return new Party(
        entry.name(),
        name,
        label,
        form.map(SignatureForm::id).orElse(""),
        details,
        signatories(entry, party),
        entry.key().span());
  }

  private static String labelFromKey(String key) {
    String words = key.replace('_', ' ').replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Set<String> allowed(Optional<SignatureForm> form) {
    var allowed = new LinkedHashSet<>(OWN_KEYS);
    allowed.addAll(DETAILS);
    form.ifPresent(found -> allowed.addAll(found.needs()));
    return allowed;
  }

  private void reportUnknown(YamlNode.Entry entry, YamlNode.Mapping party, Set<String> allowed) {
    for (YamlNode.Entry inner : party.entries()) {
      if (!allowed.contains(inner.name())) {
        var diagnostic =
            DiagnosticCode.UNKNOWN_KEY.at(
                inner.key().span(), inner.name(), " under `parties." + entry.name() + "`");
        findings.report(
            diagnostic.withHint(
                DidYouMean.hint(inner.name(), allowed)
                    .orElse("Keys here: " + String.join(", ", allowed) + ".")));
      }
    }
  }

  private Optional<SignatureForm> form(YamlNode.Entry entry, YamlNode.Mapping party) {
    String written =
        required(
            entry,
            party,
            "form",
            "Kinds of entity: " + String.join(", ", library.signatureForms().keySet()) + ".");
    SignatureForm form = library.signatureForms().get(written);
    if (form == null && !written.isEmpty()) {
      var diagnostic =
          DiagnosticCode.UNKNOWN_FORM.at(party.find("form").orElseThrow().span(), written);
      DidYouMean.hint(written, library.signatureForms().keySet())
          .ifPresentOrElse(
              hint -> findings.report(diagnostic.withHint(hint)),
              () ->
                  findings.report(
                      diagnostic.withHint(
                          "Kinds of entity: "
                              + String.join(", ", library.signatureForms().keySet())
                              + ".")));
    }
    return Optional.ofNullable(form);
  }

  private void needs(YamlNode.Entry entry, YamlNode.Mapping party, String need) {
    if (!need.equals("name") && party.find(need).isEmpty()) {
      findings.report(
          DiagnosticCode.MISSING_ANSWER
              .at(
                  entry.key().span(),
                  "parties." + entry.name() + "." + need,
                  "this kind of entity is described by it.")
              .withHint(
                  "Write it under `"
                      + entry.name()
                      + "`, or `"
                      + need
                      + ": open` if it is not known yet."));
    }
  }

  private String required(YamlNode.Entry entry, YamlNode.Mapping party, String key, String hint) {
    Optional<String> text = text(party, key, entry.name());
    if (text.isEmpty() && party.find(key).isEmpty()) {
      findings.report(
          DiagnosticCode.MISSING_ANSWER
              .at(
                  entry.key().span(),
                  "parties." + entry.name() + "." + key,
                  "every party needs it.")
              .withHint(hint));
    }
    return text.orElse("");
  }

  private Optional<String> text(YamlNode.Mapping mapping, String key, String party) {
    return detail(mapping, key, party)
        .flatMap(answer -> answer.known(Value.Text.class))
        .map(Value.Text::text);
  }

  private Optional<Answer> detail(YamlNode.Mapping mapping, String key, String party) {
    Optional<YamlNode> node = mapping.find(key);
    String path = "parties." + party + "." + key;
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof YamlNode.Scalar scalar)) {
      findings.report(DiagnosticCode.WRONG_SHAPE, node.get().span(), path, "a text");
      return Optional.empty();
    }
    if (scalar.isNull() || scalar.text().isBlank()) {
      findings.report(
          DiagnosticCode.EMPTY_VALUE
              .at(scalar.span(), path)
              .withHint("Write `open` if it is not known yet."));
      return Optional.empty();
    }
    if (scalar.text().length() > LONGEST) {
      findings.report(
          DiagnosticCode.TOO_LONG
              .at(scalar.span(), path, scalar.text().length(), LONGEST)
              .withHint("Write it as it stands in the register, and nothing else."));
      return Optional.empty();
    }
    boolean open =
        !scalar.quoted()
            && scalar.text().equals("open")
            && !key.equals("name")
            && !key.equals("form")
            && !key.equals("short");
    return Optional.of(
        open
            ? new Answer.Open(scalar.span())
            : new Answer.Known(
                new Value.Text(scalar.text().strip().replaceAll("\\s*\n\\s*", ", ")),
                scalar.span()));
  }

  private List<Party.Signatory> signatories(YamlNode.Entry entry, YamlNode.Mapping party) {
    var signatories = new ArrayList<Party.Signatory>();
    party.find("signatory").ifPresent(node -> signatory(entry, node).ifPresent(signatories::add));
    party
        .find("signatories")
        .ifPresent(
            node -> {
              if (node instanceof YamlNode.Sequence sequence) {
                sequence
                    .items()
                    .forEach(item -> signatory(entry, item).ifPresent(signatories::add));
              } else {
                findings.report(
                    DiagnosticCode.WRONG_SHAPE,
                    node.span(),
                    "signatories",
                    "a list of `{name, title}`");
              }
            });
    return signatories;
  }

  private Optional<Party.Signatory> signatory(YamlNode.Entry entry, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("open")) {
      return Optional.of(new Party.Signatory(Optional.empty(), Optional.empty()));
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(DiagnosticCode.WRONG_SHAPE, node.span(), "signatory", "`{name, title}`");
      return Optional.empty();
    }
    reportUnknown(entry, mapping, Set.of("name", "title"));
    return Optional.of(
        new Party.Signatory(
            text(mapping, "name", entry.name() + ".signatory"),
            text(mapping, "title", entry.name() + ".signatory")));
  }
}
