package org.parley.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.term.TermDeclaration;

/**
 * A clause library that was loaded and checked as a whole.
 *
 * @param clauses by id
 * @param declarations every term by path: of families, of clauses, implicit ones
 * @param definitions by file name
 * @param outlines the agreements that a deal can name, by id
 * @param documents outlines of what is made of the deal as a whole, such as the term sheet, by id
 * @param style house words
 * @param signatureForms by kind of entity
 * @param approvals who approves which departure from the positions
 * @param structures forms that a partnership can take, by id
 * @param digest SHA-256 over all its files in the order of their names
 */
public record Library(
    Map<String, LibraryClause> clauses,
    Map<String, TermDeclaration> declarations,
    Map<String, LibraryDefinition> definitions,
    Map<String, Outline> outlines,
    Map<String, Outline> documents,
    Style style,
    Map<String, SignatureForm> signatureForms,
    Approvals approvals,
    Map<String, Structure> structures,
    String digest) {
  /** The document whose outline lists the sheets; also the family of the terms that they ask. */
  public static final String WORKBOOK = "workbook";

  public Library {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
    signatureForms = Collections.unmodifiableMap(new LinkedHashMap<>(signatureForms));
  }

  /**
   * The declaration of what every wording may print beside declared terms, if it is at this path;
   * the name of a role that several parties may fill is the list of those parties.
   */
  public Optional<TermDeclaration> builtIn(String path) {
    if (path.equals(BuiltIns.STRUCTURE)) {
      return Optional.of(BuiltIns.structure(structures));
    }
    return BuiltIns.find(path)
        .or(
            () ->
                outlines.values().stream()
                    .filter(outline -> outline.several().contains(path))
                    .findFirst()
                    .map(outline -> BuiltIns.parties(path)));
  }

  /** The outlines of agreements and of documents. */
  public List<Outline> allOutlines() {
    return Stream.concat(outlines.values().stream(), documents.values().stream()).toList();
  }

  /** This library as an agreement sees it: with the defaults of its outline. */
  public Library asIn(Outline outline) {
    var declared = new LinkedHashMap<>(declarations);
    outline
        .defaults()
        .forEach(
            (path, given) ->
                declared.computeIfPresent(
                    path, (same, term) -> term.withDefault(given.answer(), given.because())));
    return new Library(
        clauses,
        declared,
        definitions,
        outlines,
        documents,
        style,
        signatureForms,
        approvals,
        structures,
        digest);
  }

  /** The clause of this id; every id in a checked library has one. */
  public LibraryClause clause(String id) {
    LibraryClause clause = clauses.get(id);
    if (clause == null) {
      throw new IllegalArgumentException("no clause " + id);
    }
    return clause;
  }

  /** The outline of this id; every agreement of a checked deal has one. */
  public Outline outline(String id) {
    Outline outline = outlines.get(id);
    if (outline == null) {
      throw new IllegalArgumentException("no outline " + id);
    }
    return outline;
  }

  /** The clause whose terms stand under the longest prefix of a path. */
  public Optional<LibraryClause> clauseOf(String termPath) {
    int dot = termPath.lastIndexOf('.');
    while (dot > 0) {
      LibraryClause clause = clauses.get(LibraryClause.idOf(termPath.substring(0, dot)));
      if (clause != null) {
        return Optional.of(clause);
      }
      dot = termPath.lastIndexOf('.', dot - 1);
    }
    return Optional.empty();
  }
}
