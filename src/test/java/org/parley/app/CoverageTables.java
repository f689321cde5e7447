package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Reach;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * Which clauses answer what the library is measured by, as a page.
 *
 * @param categories names of the categories of the Contract Understanding Atticus Dataset
 * @param rows row of what Parley is for, with its text
 */
record CoverageTables(Library library, List<String> categories, Map<String, String> rows) {
  private static final Path MEASURES = Path.of("src/test/resources/coverage.yaml");

  static CoverageTables of(Library library) {
    YamlNode.Mapping file = (YamlNode.Mapping) read();
    YamlNode.Sequence categories = (YamlNode.Sequence) file.find("categories").orElseThrow();
    var rows = new LinkedHashMap<String, String>();
    ((YamlNode.Mapping) file.find("rows").orElseThrow())
        .entries()
        .forEach(row -> rows.put(row.name(), text(row.value())));
    return new CoverageTables(
        library, categories.items().stream().map(CoverageTables::text).toList(), rows);
  }

  private static YamlNode read() {
    try {
      var source = new SourceText(MEASURES.toString(), Files.readString(MEASURES));
      return YamlReader.read(source).value().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(YamlNode node) {
    return ((YamlNode.Scalar) node).text();
  }

  /** Clauses of a category that some agreement can have. */
  List<LibraryClause> ofCategory(String category) {
    return reachable(clause -> clause.cuad().contains(category));
  }

  /** Clauses of a row that some agreement, or a document of the deal, can have. */
  List<LibraryClause> ofRow(String row) {
    return reachable(clause -> clause.rows().contains(row));
  }

  private List<LibraryClause> reachable(Function<LibraryClause, Boolean> wanted) {
    return library.clauses().values().stream()
        .filter(wanted::apply)
        .filter(clause -> !places(clause).isEmpty())
        .toList();
  }

  private List<String> places(LibraryClause clause) {
    return library.allOutlines().stream()
        .filter(outline -> new Reach(library, outline).has(clause.id()))
        .map(outline -> outline.id())
        .toList();
  }

  /** The page, with a line at the end of each line. */
  String page() {
    return """
    # What the clauses cover

    Made from the headers of the clauses (`cuad:` and `rows:`); a test compares. In brackets: where a deal can have the clause.

    ## The 41 categories of the Contract Understanding Atticus Dataset

    | Category | Clauses |
    |---|---|
    """
        + categories.stream().map(this::category).collect(Collectors.joining())
        + """

        ## What the agreements have to answer

        | Row | What it asks for | Clauses |
        |---|---|---|
        """
        + rows.keySet().stream().map(this::row).collect(Collectors.joining());
  }

  private String category(String category) {
    return "| " + category + " | " + cells(ofCategory(category)) + " |\n";
  }

  private String row(String row) {
    return "| " + row + " | " + rows.get(row) + " | " + cells(ofRow(row)) + " |\n";
  }

  private String cells(List<LibraryClause> clauses) {
    return clauses.stream()
        .map(clause -> "`" + clause.id() + "` " + clause.title() + " (" + where(clause) + ")")
        .collect(Collectors.joining("<br>"));
  }

  private String where(LibraryClause clause) {
    List<String> places = places(clause);
    return places.containsAll(library.outlines().keySet())
        ? "all agreements"
        : String.join(", ", places);
  }
}
