package org.parley.termsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;

/** The agreements of a term sheet and the clauses that it leaves out. */
final class AgreementSchema {
  private final Library library;
  private final FamilySchema families;

  AgreementSchema(Library library, FamilySchema families) {
    this.library = library;
    this.families = families;
  }

  /** Every agreement that the library has an outline for. */
  Schema agreements() {
    var agreements = new LinkedHashMap<String, Schema>();
    library.outlines().forEach((id, outline) -> agreements.put(id, agreement(outline)));
    return Schema.EMPTY
        .with("title", "Agreements")
        .and(Schema.closedObject(agreements))
        .with("minProperties", 1);
  }

  /** Clauses that are left out, each with the reason. */
  Schema omissions() {
    var clauses = new TreeSet<String>();
    library.outlines().values().forEach(outline -> clauses.addAll(clauses(outline)));
    var reasons = new LinkedHashMap<String, Schema>();
    clauses.forEach(
        id -> reasons.put(id, Schema.reference("text").with("title", library.clause(id).title())));
    return Schema.EMPTY
        .with("title", "Clauses left out")
        .with("description", "Each with the reason, which is reported with the deal.")
        .and(Schema.closedObject(reasons));
  }

  private Schema agreement(Outline outline) {
    var properties = new LinkedHashMap<String, Schema>();
    properties.put("roles", roles(outline));
    properties.put("terms", overrides(outline));
    return Schema.EMPTY
        .with("title", outline.title())
        .withText("description", outline.purpose())
        .and(Schema.closedObject(properties))
        .requiring(outline.roles().isEmpty() ? Set.of() : Set.of("roles"));
  }

  private static Schema roles(Outline outline) {
    var roles = new LinkedHashMap<String, Schema>();
    outline
        .roles()
        .forEach(
            (role, meaning) -> roles.put(role, role(outline, role).with("description", meaning)));
    return Schema.closedObject(roles).requiring(outline.requiredRoles());
  }

  /** A party, or the list of parties that fill the role together. */
  private static Schema role(Outline outline, String role) {
    Schema party = Schema.reference("party");
    return outline.several().contains(role)
        ? Schema.EMPTY
            .with("type", "array")
            .with("items", party)
            .with("minItems", 1)
            .with("uniqueItems", true)
        : party;
  }

  /** Answers for this agreement alone: terms of its clauses, and terms that families share. */
  private Schema overrides(Outline outline) {
    Set<String> own =
        clauses(outline).stream().map(LibraryClause::pathOf).collect(Collectors.toSet());
    Set<String> clausePaths =
        library.clauses().values().stream().map(LibraryClause::path).collect(Collectors.toSet());
    Map<String, Schema> wanted =
        families.families(path -> own.contains(path) || !clausePaths.contains(path));
    return Schema.EMPTY
        .with("description", "Answers that hold for this agreement alone.")
        .and(Schema.closedObject(wanted));
  }

  private Set<String> clauses(Outline outline) {
    return outline.entries().stream()
        .map(Outline.Entry::clause)
        .filter(library.clauses()::containsKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
