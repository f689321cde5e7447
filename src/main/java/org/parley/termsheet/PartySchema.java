package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.library.Library;
import org.parley.library.SignatureForm;

/** The parties of a term sheet; what a party must say of itself depends on its kind of entity. */
final class PartySchema {
  private final Library library;

  PartySchema(Library library) {
    this.library = library;
  }

  /** All parties by key; as many at least as the agreement with the fewest roles has. */
  Schema parties() {
    int fewest =
        library.outlines().values().stream()
            .mapToInt(outline -> outline.requiredRoles().size())
            .min()
            .orElse(1);
    return Schema.EMPTY
        .with("title", "Parties")
        .with("description", "Each party under a short key of its own, in lower case.")
        .with("type", "object")
        .with("propertyNames", Schema.EMPTY.with("pattern", "^[a-z][a-z0-9_-]*$"))
        .with("additionalProperties", Schema.reference("partyDetails"))
        .with("minProperties", fewest);
  }

  /** One party. */
  Schema details() {
    var properties = new LinkedHashMap<String, Schema>();
    keys().forEach(key -> properties.put(key, detail()));
    properties.put("name", detail().with("description", "The full legal name."));
    properties.put(
        "short", detail().with("description", "What the contract calls it; else its key."));
    properties.put("form", form());
    properties.put("signatory", Schema.reference("signatory"));
    properties.put("signatories", list(Schema.reference("signatory")));
    List<Schema> forms = library.signatureForms().values().stream().map(this::needs).toList();
    Schema party = Schema.closedObject(properties).requiring(List.of("name", "form"));
    return forms.isEmpty() ? party : party.with("allOf", forms);
  }

  /** Who signs. */
  Schema signatory() {
    var person = new LinkedHashMap<String, Schema>();
    person.put("name", detail());
    person.put("title", detail());
    return Schema.anyOf(Schema.closedObject(person), Schema.reference("open"));
  }

  private Set<String> keys() {
    var keys = new LinkedHashSet<>(PartyReader.OWN_KEYS);
    keys.addAll(PartyReader.DETAILS);
    library.signatureForms().values().forEach(form -> keys.addAll(form.needs()));
    return keys;
  }

  private Schema form() {
    return Schema.EMPTY
        .with("description", "The kind of entity; it decides how the party is described and signs.")
        .with("enum", List.copyOf(library.signatureForms().keySet()));
  }

  private Schema needs(SignatureForm form) {
    var allowed = new LinkedHashSet<>(PartyReader.OWN_KEYS);
    allowed.addAll(PartyReader.DETAILS);
    allowed.addAll(form.needs());
    Schema isForm =
        Schema.EMPTY
            .with("properties", Map.of("form", Schema.EMPTY.with("const", form.id())))
            .with("required", List.of("form"));
    Schema then =
        Schema.EMPTY
            .requiring(form.needs())
            .with("propertyNames", Schema.EMPTY.with("enum", new ArrayList<>(allowed)));
    return Schema.EMPTY.with("if", isForm).with("then", then);
  }

  /** A detail may be {@code open}, which is a text like any other here. */
  private static Schema detail() {
    return Schema.reference("text").with("maxLength", PartyReader.LONGEST);
  }

  private static Schema list(Schema item) {
    return Schema.EMPTY.with("type", "array").with("items", item);
  }
}
