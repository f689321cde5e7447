package org.parley.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.SignatureForm;

/** The head of a term sheet that is made: parties without a history, and the agreements. */
final class SheetHead {
  private static final Map<String, String> DETAILS =
      Map.of(
          "jurisdiction", "Delaware",
          "address", "\"1 Harbor Way, Boston, MA 02110, USA\"");

  private SheetHead() {}

  /**
   * Everything before the answers.
   *
   * @param parties who fills the roles
   * @param roles agreement to the roles that are filled, each with the number of its parties
   * @param own agreement to the answers that it alone gives, as a block below {@code terms}
   */
  static String of(
      Library library,
      String title,
      RoleParties parties,
      Map<String, Map<String, Integer>> roles,
      Map<String, String> own) {
    var text = new StringBuilder();
    text.append("deal: ").append(title).append("\ndate: 2027-03-01\ncurrency: USD\nparties:\n");
    SignatureForm form = library.signatureForms().values().iterator().next();
    parties.keys().forEach(key -> text.append(party(key, form)));
    text.append("agreements:\n");
    roles.forEach(
        (id, filled) -> {
          Set<String> several = library.outline(id).several();
          text.append(agreement(id, several, parties, filled, own.getOrDefault(id, "")));
        });
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

  /** A role that several parties may fill takes a list, also of one. */
  private static String party(Set<String> several, String role, List<String> keys) {
    return several.contains(role) ? "[" + String.join(", ", keys) + "]" : keys.get(0);
  }

  private static String role(Set<String> several, String role, RoleParties parties, int count) {
    return role + ": " + party(several, role, parties.in(role).subList(0, count));
  }

  private static String agreement(
      String id,
      Set<String> several,
      RoleParties parties,
      Map<String, Integer> roles,
      String terms) {
    String filled =
        roles.entrySet().stream()
            .map(role -> role(several, role.getKey(), parties, role.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    String head = "  " + id + ":\n    roles: " + filled + "\n";
    return terms.isEmpty() ? head : head + "    terms:\n" + terms.indent(6);
  }
}
