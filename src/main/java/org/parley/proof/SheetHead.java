package org.parley.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.library.SignatureForm;

/** The head of a term sheet that is made: parties without a history, and the agreements. */
final class SheetHead {
  /** Keys of the parties, in the order of the roles. */
  static final List<String> PARTIES = List.of("alder", "birch", "cedar", "douglas", "elm", "fir");

  private static final List<String> ROLES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final Map<String, String> DETAILS =
      Map.of(
          "jurisdiction", "Delaware",
          "address", "\"1 Harbor Way, Boston, MA 02110, USA\"");

  private SheetHead() {}

  /** The key of the party in a role; other words as they are. */
  static String partyOf(String role) {
    int place = ROLES.indexOf(role);
    return place < 0 ? role : PARTIES.get(place);
  }

  /**
   * Everything before the answers.
   *
   * @param roles agreement to the roles that are filled
   * @param own agreement to the answers that it alone gives, as a block below {@code terms}
   */
  static String of(
      Library library, String title, Map<String, List<String>> roles, Map<String, String> own) {
    var text = new StringBuilder();
    text.append("deal: ").append(title).append("\ndate: 2027-03-01\ncurrency: USD\nparties:\n");
    int parties = roles.values().stream().mapToInt(List::size).max().orElse(2);
    SignatureForm form = library.signatureForms().values().iterator().next();
    PARTIES.subList(0, parties).forEach(key -> text.append(party(key, form)));
    text.append("agreements:\n");
    roles.forEach(
        (id, filled) ->
            text.append(
                agreement(id, library.outline(id).several(), filled, own.getOrDefault(id, ""))));
    return text.toString();
  }

  private static String party(String key, SignatureForm form) {
    String name = Character.toUpperCase(key.charAt(0)) + key.substring(1);
    String details =
        form.needs().stream()
            .filter(need -> !need.equals("name"))
            .map(need -> ", " + need + ": " + DETAILS.getOrDefault(need, name + " " + need))
            .collect(Collectors.joining());
    return "  %s: {name: \"%s, Inc.\", form: %s%s}\n".formatted(key, name, form.id(), details);
  }

  /** A role that several parties may fill takes a list, here of one. */
  private static String party(Set<String> several, String role, String key) {
    return several.contains(role) ? "[" + key + "]" : key;
  }

  private static String agreement(
      String id, Set<String> several, List<String> roles, String terms) {
    String filled =
        roles.stream()
            .map(role -> role + ": " + party(several, role, PARTIES.get(roles.indexOf(role))))
            .collect(Collectors.joining(", ", "{", "}"));
    String head = "  " + id + ":\n    roles: " + filled + "\n";
    return terms.isEmpty() ? head : head + "    terms:\n" + terms.indent(6);
  }

  /** Every role that an outline must fill, and the optional ones that a deal fills. */
  static List<String> filled(Outline outline, List<String> optional) {
    return outline.roles().keySet().stream()
        .filter(role -> !outline.optionalRoles().contains(role) || optional.contains(role))
        .toList();
  }
}
