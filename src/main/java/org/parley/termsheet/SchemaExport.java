package org.parley.termsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.library.Library;

/**
 * The JSON Schema (2020-12) of term sheets, made from the library's declarations. Editors complete
 * and check a term sheet by it while a person writes; what depends on conditions is left to {@link
 * TermSheetReader}, which has the last word.
 *
 * <p>An editor reads what stands without quotes as YAML does: {@code 3} arrives as a number, {@code
 * true} as a boolean; both are allowed wherever a person would write them so.
 */
public final class SchemaExport {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaExport() {}

  /** The schema as text; the same library always gives the same bytes. */
  public static String json(Library library) {
    var families = new FamilySchema(library);
    Map<String, Schema> properties = head(library, families);
    properties.putAll(families.families(path -> true));
    return SchemaText.of(
        Schema.EMPTY
            .with("$schema", DIALECT)
            .with("title", "Term sheet")
            .with("description", "A deal, as `parley` reads it.")
            .and(Schema.closedObject(properties))
            .with("allOf", List.of(StructureSchema.needsAgreements(library)))
            .requiring(List.of("deal", "date", "currency", "parties"))
            .with("$defs", definitions(library, families)));
  }

  private static Map<String, Schema> head(Library library, FamilySchema families) {
    var agreements = new AgreementSchema(library, families);
    var head = new LinkedHashMap<String, Schema>();
    head.put("deal", described("text", "Deal", "What the deal is about, in a few words."));
    head.put("date", described("date", "Date", "The date from which the agreements apply."));
    head.put(
        "draft_for",
        described(
            "party", "Draft for", "Whose draft this is; positions are judged from its side."));
    head.put("currency", currency());
    head.put("parties", new PartySchema(library).parties());
    if (!library.structures().isEmpty()) {
      head.put("structure", StructureSchema.structure(library));
    }
    head.put("agreements", agreements.agreements());
    head.put("omit", agreements.omissions());
    return head;
  }

  private static Schema described(String definition, String title, String description) {
    return Schema.reference(definition).with("title", title).with("description", description);
  }

  private static Schema currency() {
    return Schema.EMPTY
        .with("title", "Currency")
        .with("description", "The currency of the deal: three capital letters of ISO 4217.")
        .with("type", "string")
        .with("pattern", "^[A-Z]{3}$");
  }

  private static Map<String, Schema> definitions(Library library, FamilySchema families) {
    var parties = new PartySchema(library);
    Map<String, Schema> definitions = ScalarSchema.definitions();
    definitions.put("signatory", parties.signatory());
    definitions.put("partyDetails", parties.details());
    definitions.putAll(families.definitions());
    return definitions;
  }
}
