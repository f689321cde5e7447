package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Roles;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Outline;
import org.parley.source.Span;
import org.parley.yaml.YamlNode;

/** Reads who stands in which role of one agreement. */
final class RoleReader {
  private final Outline outline;
  private final Set<String> parties;
  private final Findings findings;
  private final Map<String, List<String>> roles = new LinkedHashMap<>();

  RoleReader(Outline outline, Set<String> parties, Findings findings) {
    this.outline = outline;
    this.parties = parties;
    this.findings = findings;
  }

  /**
   * Every role of the outline that the deal fills as it should.
   *
   * @param agreement where the deal names the agreement
   */
  Roles read(Optional<YamlNode> node, Span agreement) {
    Map<String, YamlNode> written = new LinkedHashMap<>();
    if (node.orElse(null) instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(role -> written.put(role.name(), role.value()));
      mapping.entries().forEach(this::known);
    }
    for (String role : outline.roles().keySet()) {
      YamlNode parties = written.get(role);
      if (parties != null) {
        fill(role, parties);
      } else if (outline.requiredRoles().contains(role)) {
        missing(role, agreement);
      }
    }
    return new Roles(roles, outline.several());
  }

  private void known(YamlNode.Entry role) {
    if (!outline.roles().containsKey(role.name())) {
      findings.report(
          DiagnosticCode.UNKNOWN_ROLE
              .at(role.key().span(), outline.id(), role.name())
              .withHint("Roles: " + String.join(", ", outline.roles().keySet()) + "."));
    }
  }

  private void missing(String role, Span agreement) {
    String parties = several(role) ? "[<keys of parties>]" : "<key of a party>";
    findings.report(
        DiagnosticCode.ROLE_MISSING
            .at(agreement, outline.id(), role, outline.roles().getOrDefault(role, role))
            .withHint("Write `roles: {" + role + ": " + parties + "}`."));
  }

  private boolean several(String role) {
    return outline.several().contains(role);
  }

  /** What has the wrong shape still fills the role, so that nothing else is found missing. */
  private void fill(String role, YamlNode node) {
    if (several(role)) {
      list(role, node);
    } else if (node instanceof YamlNode.Sequence several) {
      several.items().stream().limit(1).forEach(item -> party(role, item));
      findings.report(
          DiagnosticCode.ROLE_OF_ONE
              .at(node.span(), role, outline.id())
              .withHint("Write `" + role + ": <key of a party>`, without brackets."));
    } else {
      party(role, node);
    }
  }

  private void list(String role, YamlNode node) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      party(role, node);
      findings.report(
          DiagnosticCode.ROLE_OF_SEVERAL
              .at(node.span(), role, outline.id())
              .withHint("Write the keys of its parties in brackets, also for one: [aurora]."));
    } else if (sequence.items().isEmpty()) {
      findings.report(
          DiagnosticCode.ROLE_EMPTY
              .at(node.span(), role, outline.id())
              .withHint("Name at least one party: " + String.join(", ", parties) + "."));
    } else {
      sequence.items().forEach(item -> party(role, item));
    }
  }

  private void party(String role, YamlNode node) {
    String key = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    Optional<String> before = new Roles(roles, outline.several()).of(key);
    if (!parties.contains(key)) {
      findings.report(
          DiagnosticCode.UNKNOWN_PARTY
              .at(node.span(), key)
              .withHint(
                  DidYouMean.hint(key, parties)
                      .orElse("Parties: " + String.join(", ", parties) + ".")));
    } else if (before.filter(role::equals).isPresent()) {
      findings.report(
          DiagnosticCode.PARTY_TWICE_IN_ROLE
              .at(node.span(), key, role, outline.id())
              .withHint("Remove one of them."));
    } else if (before.isPresent()) {
      findings.report(
          DiagnosticCode.PARTY_IN_TWO_ROLES
              .at(node.span(), key, outline.id())
              .withHint("Name another party of `parties` in one of them."));
    } else {
      roles.computeIfAbsent(role, same -> new ArrayList<>()).add(key);
    }
  }
}
