package org.parley.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.term.WrittenValue;

/**
 * A condition in words, with the labels of its terms and the titles of its clauses.
 *
 * @param scope loop variable to the path of its table, for conditions within a list
 */
record ConditionWords(Library library, Map<String, String> scope) {
  ConditionWords {
    scope = Map.copyOf(scope);
  }

  ConditionWords(Library library) {
    this(library, Map.of());
  }

  String of(Condition condition) {
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), " and ");
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), " or ");
    }
    return condition instanceof Condition.Not not ? not(not.part()) : leaf(condition, "is", "");
  }

  private String joined(List<Condition> parts, String word) {
    return parts.stream()
        .map(part -> part.parts().size() > 1 ? "(" + of(part) + ")" : of(part))
        .collect(Collectors.joining(word));
  }

  private String not(Condition part) {
    return part.parts().isEmpty() ? leaf(part, "is not", "not ") : "not (" + of(part) + ")";
  }

  private String leaf(Condition leaf, String is, String not) {
    if (leaf instanceof Condition.Is read) {
      return label(read.path()) + " " + is + " " + choice(read.path(), read.choice());
    }
    if (leaf instanceof Condition.Yes read) {
      return label(read.path()) + " " + is + " chosen";
    }
    if (leaf instanceof Condition.Present read) {
      return label(read.path()) + " " + is + " given";
    }
    if (leaf instanceof Condition.Included read) {
      LibraryClause clause = library.clauses().get(read.clause());
      String title = clause == null ? read.clause() : clause.title();
      return "\u201c" + title + "\u201d " + is + " in the agreement";
    }
    if (leaf instanceof Condition.Alongside read) {
      Outline outline = library.outlines().get(read.agreement());
      String title = outline == null ? "another agreement" : outline.title();
      return title + " " + is + " in the deal";
    }
    return not + compared(leaf);
  }

  private String compared(Condition leaf) {
    if (leaf instanceof Condition.Contains read) {
      String column = read.column().map(name -> label(read.path() + "." + name) + " ").orElse("");
      return label(read.path()) + " contains " + column + choice(read.path(), read.choice());
    }
    if (leaf instanceof Condition.Count read) {
      return "number of \u201c%s\u201d %s %d"
          .formatted(label(read.path()), read.comparison().symbol(), read.number());
    }
    if (leaf instanceof Condition.Compare read) {
      return label(read.path())
          + " "
          + read.comparison().symbol()
          + " "
          + WrittenValue.of(read.bound());
    }
    return "always";
  }

  /** What a path is called; a clause's variant by the clause, a column of a row by the column. */
  String label(String path) {
    if (path.endsWith(".variant") || path.endsWith(".include")) {
      return library.clauseOf(path).map(LibraryClause::title).orElse(path);
    }
    return declaration(path).map(TermDeclaration::label).orElse(spoken(path));
  }

  private Optional<TermDeclaration> declaration(String path) {
    int dot = path.indexOf('.');
    String table = dot < 0 ? null : scope.get(path.substring(0, dot));
    if (table != null) {
      TermDeclaration rows = library.declarations().get(table);
      return rows == null ? Optional.empty() : rows.column(path.substring(dot + 1));
    }
    return Optional.ofNullable(library.declarations().get(path));
  }

  private String choice(String path, String choice) {
    return declaration(path)
        .map(term -> term.choices().getOrDefault(choice, choice))
        .orElse(choice);
  }

  private static String spoken(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replace('_', ' ');
  }
}
