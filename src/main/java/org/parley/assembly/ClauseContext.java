package org.parley.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.contract.Inline;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.library.BuiltIns;
import org.parley.library.Library;
import org.parley.library.ValueWording;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * What the wording of one agreement can read.
 *
 * @param facts answers its conditions
 * @param lists lists that the assembly makes, such as {@code survivors}, by name; each row a column
 *     to printed words
 */
record ClauseContext(
    Library library,
    Deal deal,
    DealAgreement agreement,
    ValueWording wording,
    Condition.Facts facts,
    Map<String, Supplier<List<Map<String, List<Inline>>>>> lists) {
  ClauseContext {
    lists = Map.copyOf(lists);
  }

  /** The answer at a full path, with its declaration; the deal's head counts as answered. */
  Optional<Answered> answered(String path) {
    return agreement.answers().find(path).or(() -> head(path));
  }

  private Optional<Answered> head(String path) {
    Optional<Value> value =
        switch (path) {
          case "deal.title" -> Optional.of(new Value.Text(deal.title()));
          case BuiltIns.STRUCTURE -> deal.structure().map(form -> new Value.Choice(form.id()));
          case "deal.currency" -> Optional.of(new Value.Text(deal.currency()));
          case "deal.date" -> Optional.of(new Value.Day(deal.date()));
          case "draft_for" -> deal.draftFor().map(Value.PartyKey::new);
          case "agreement.title" -> Optional.of(new Value.Text(agreement.title()));
          default -> agreement.roles().value(path);
        };
    return value.flatMap(
        found ->
            library
                .builtIn(path)
                .map(
                    declaration ->
                        new Answered(
                            declaration, new Answer.Known(found, agreement.span()), false)));
  }

  /** What an answer prints. */
  List<Inline> printed(TermDeclaration declaration, Answer answer, boolean defaulted) {
    if (answer.isOpen()) {
      return List.of(
          new Inline.Filled(declaration.path(), wording.open(declaration), Inline.Origin.OPEN, ""));
    }
    Value value = answer.known().orElseThrow();
    Inline.Origin origin = defaulted ? Inline.Origin.DEFAULTED : Inline.Origin.GIVEN;
    return List.of(
        new Inline.Filled(
            declaration.path(),
            wording.print(declaration, value),
            origin,
            wording.definedTerm(value)));
  }

  /** A detail of a party, such as its name; empty if it was not given. */
  Optional<List<Inline>> partyDetail(String key, String detail) {
    Party party = deal.party(key);
    return switch (detail) {
      case "label" -> Optional.of(derived("parties." + key + ".label", party.label()));
      case "name" -> Optional.of(given("parties." + key + ".name", party.name()));
      case "description" -> Optional.of(new PartyDescription(library, party).inlines());
      case "role" -> role(key).map(words -> derived("parties." + key + ".role", words));
      default ->
          party
              .detail(detail)
              .map(answer -> PartyDescription.detail(library, party, detail, answer));
    };
  }

  private Optional<String> role(String key) {
    var meanings = library.outlines().get(agreement.id());
    return agreement
        .roles()
        .of(key)
        .map(role -> meanings == null ? role : meanings.roles().getOrDefault(role, role));
  }

  static List<Inline> given(String term, String text) {
    return List.of(new Inline.Filled(term, text, Inline.Origin.GIVEN, ""));
  }

  static List<Inline> derived(String term, String text) {
    return List.of(new Inline.Filled(term, text, Inline.Origin.DERIVED, ""));
  }

  /** The parties in the order of their roles; where nobody has a role, all of the deal. */
  List<Party> parties() {
    List<String> keys = agreement.parties();
    return keys.isEmpty()
        ? List.copyOf(deal.parties().values())
        : keys.stream().map(deal::party).toList();
  }

  /** The other of two parties; empty if the agreement has not exactly two. */
  Optional<String> other(String key) {
    List<String> others =
        agreement.parties().stream().filter(candidate -> !candidate.equals(key)).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }
}
