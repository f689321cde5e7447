package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.contract.Inline;
import org.parley.deal.Party;
import org.parley.library.Library;
import org.parley.library.SignatureForm;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * The words that describe a party by its kind of entity: {@code a Delaware corporation with its
 * principal office at ...}.
 */
final class PartyDescription {
  private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)}");

  private final Library library;
  private final Party party;

  PartyDescription(Library library, Party party) {
    this.library = library;
    this.party = party;
  }

  List<Inline> inlines() {
    SignatureForm form = library.signatureForms().get(party.form());
    return form == null ? List.of() : fill(form.description());
  }

  /** Fills the holes of a text of the signature forms. */
  List<Inline> fill(String text) {
    var inlines = new ArrayList<Inline>();
    Matcher hole = HOLE.matcher(text);
    int at = 0;
    while (hole.find()) {
      words(text.substring(at, hole.start()), inlines);
      inlines.addAll(filled(hole.group(1), text.substring(hole.end())));
      at = hole.end();
    }
    words(text.substring(at), inlines);
    return inlines;
  }

  private static void words(String text, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Words(text));
    }
  }

  private List<Inline> filled(String hole, String rest) {
    if (hole.equals("a")) {
      return List.of(new Inline.Words(article(rest)));
    }
    if (hole.equals("name")) {
      return ClauseContext.given("parties." + party.key() + ".name", party.name());
    }
    Answer answer = party.details().get(hole);
    return answer == null ? List.of() : detail(library, party, hole, answer);
  }

  static List<Inline> detail(Library library, Party party, String detail, Answer answer) {
    String term = "parties." + party.key() + "." + detail;
    if (answer.isOpen()) {
      String label = party.label() + ", " + detail.replace('_', ' ');
      return List.of(
          new Inline.Filled(
              term,
              library.style().word("open_point").replace("{label}", label),
              Inline.Origin.OPEN,
              ""));
    }
    return ClauseContext.given(
        term, answer.known(Value.Text.class).map(Value.Text::text).orElse(""));
  }

  /** {@code a} or {@code an}, by the first letters of what follows. */
  private String article(String rest) {
    Matcher hole = HOLE.matcher(rest.strip());
    String next = hole.lookingAt() ? text(hole.group(1)) : rest.strip();
    boolean vowel =
        !next.isEmpty() && "aeiou".indexOf(next.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    boolean exception = startsWithAny(next, vowel ? "a_not_an." : "an_not_a.");
    return vowel != exception ? "an" : "a";
  }

  private String text(String detail) {
    Answer answer = party.details().get(detail);
    return answer == null ? "" : answer.known(Value.Text.class).map(Value.Text::text).orElse("");
  }

  private boolean startsWithAny(String word, String list) {
    return library.style().words().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(list))
        .map(Map.Entry::getValue)
        .anyMatch(word::startsWith);
  }
}
