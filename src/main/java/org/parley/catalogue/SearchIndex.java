package org.parley.catalogue;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryDefinition;
import org.parley.library.Wording;
import org.parley.markup.Marks;
import org.parley.term.TermDeclaration;

/**
 * What the search looks through: a script that sets {@code catalogue}, a list of address, title,
 * short line, and the words found behind it.
 */
final class SearchIndex {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private static final Pattern MARK = Pattern.compile(Marks.VALUE_START + "\\d+" + Marks.VALUE_END);

  private SearchIndex() {}

  static String of(Library library) {
    var entries = new ArrayList<String>();
    for (LibraryClause clause : library.clauses().values()) {
      entries.add(
          entry(ClausePage.path(clause.id()), clause.title(), clause.purpose(), words(clause)));
    }
    for (LibraryDefinition definition : library.definitions().values()) {
      Stream<String> meaning = words(definition.meaning());
      entries.add(
          entry(
              "definitions.html#" + definition.id(),
              definition.label(),
              "Definition",
              Stream.concat(Stream.of(definition.label()), meaning)));
    }
    return "const catalogue = [\n" + String.join(",\n", entries) + "\n];\n";
  }

  private static String entry(String address, String title, String line, Stream<String> texts) {
    String words =
        texts
            .flatMap(text -> NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)))
            .filter(word -> word.length() > 1)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(" "));
    return Stream.of(address, title, line, words)
        .map(SearchIndex::quoted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static Stream<String> words(LibraryClause clause) {
    Stream<String> head = Stream.of(clause.id(), clause.title(), clause.purpose(), clause.note());
    Stream<String> terms =
        clause.terms().stream().map(term -> term.path() + " " + labelAndQuestion(term));
    Stream<String> wordings =
        clause.variants().values().stream()
            .flatMap(v -> Stream.concat(Stream.of(v.name()), words(v.wording())));
    return Stream.of(head, List.copyOf(clause.cuad()).stream(), terms, wordings)
        .flatMap(all -> all);
  }

  private static String labelAndQuestion(TermDeclaration term) {
    return term.label() + " " + term.question();
  }

  private static Stream<String> words(Wording wording) {
    return WordingLines.of(wording).lines().stream()
        .filter(WordingLines.Text.class::isInstance)
        .map(line -> MARK.matcher(((WordingLines.Text) line).line().text()).replaceAll(" "));
  }

  /** A string of JavaScript; {@code <} is escaped so that no text can end a script. */
  private static String quoted(String text) {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    return "\"" + escaped.replace("<", "\\u003c") + "\"";
  }
}
