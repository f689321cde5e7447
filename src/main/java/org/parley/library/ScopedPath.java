package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;

/**
 * Finds what a path in wording means: a term, a built-in, a column of the row that is looped over,
 * or a detail of a party.
 */
public final class ScopedPath {
  private ScopedPath() {}

  /**
   * The declaration that a path leads to.
   *
   * @param scope loop variable to the path of its table or list
   */
  public static Optional<TermDeclaration> declaration(
      Library library, String path, Map<String, String> scope) {
    int dot = path.indexOf('.');
    String root = dot < 0 ? path : path.substring(0, dot);
    String table = scope.get(root);
    if (table != null) {
      Optional<TermDeclaration> looped = declaration(library, table, without(scope, root));
      return dot < 0
          ? looped.map(ScopedPath::item)
          : looped.flatMap(found -> column(found, path.substring(dot + 1)));
    }
    Optional<TermDeclaration> whole = LibraryCheck.declaration(library, path);
    return whole.isPresent() ? whole : detail(library, path);
  }

  private static Map<String, String> without(Map<String, String> scope, String root) {
    var outer = new java.util.LinkedHashMap<>(scope);
    outer.remove(root);
    return outer;
  }

  /** {@code first.name}: a detail of the party at {@code first}. */
  private static Optional<TermDeclaration> detail(Library library, String path) {
    int last = path.lastIndexOf('.');
    if (last < 0 || !BuiltIns.PARTY_DETAILS.contains(path.substring(last + 1))) {
      return Optional.empty();
    }
    return LibraryCheck.declaration(library, path.substring(0, last))
        .filter(found -> found.type() == TermType.PARTY)
        .map(ScopedPath::item);
  }

  private static Optional<TermDeclaration> column(TermDeclaration table, String rest) {
    int dot = rest.indexOf('.');
    if (dot < 0) {
      boolean parties = table.shape().item().filter(TermType.PARTY::equals).isPresent();
      return parties && BuiltIns.PARTY_DETAILS.contains(rest)
          ? Optional.of(text(table))
          : table.column(rest);
    }
    boolean detail = BuiltIns.PARTY_DETAILS.contains(rest.substring(dot + 1));
    return table
        .column(rest.substring(0, dot))
        .filter(found -> found.type() == TermType.PARTY && detail)
        .map(ScopedPath::item);
  }

  /** One item of a list, or a detail of a party: a plain printable value. */
  private static TermDeclaration item(TermDeclaration whole) {
    return printable(whole, whole.shape().item().orElse(TermType.TEXT));
  }

  /** A detail of each of the parties in a list; one that a party need not have. */
  private static TermDeclaration text(TermDeclaration parties) {
    return printable(parties, TermType.TEXT);
  }

  private static TermDeclaration printable(TermDeclaration whole, TermType type) {
    return new TermDeclaration(
        whole.path(),
        type,
        whole.label(),
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        false,
        whole.when(),
        Optional.empty(),
        whole.units(),
        whole.choices(),
        org.parley.term.Shape.PLAIN,
        Map.of(),
        whole.span());
  }
}
