package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SideBySide;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.term.DeclarationReader;
import org.parley.term.Declared;
import org.parley.term.TermDeclaration;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Loads a library and checks it as a whole, before any deal is read. */
public final class LibraryLoader {
  private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern CLAUSE =
      Pattern.compile("(?:clauses|special)/(" + NAME + ")/(" + NAME + ")/clause\\.yaml");
  private static final Pattern FAMILY = Pattern.compile("clauses/(" + NAME + ")/terms\\.yaml");
  private static final Pattern SHEET =
      Pattern.compile("(?:templates|special)/workbook/(" + NAME + ")\\.yaml");
  private static final Pattern DEFINITION =
      Pattern.compile("(?:clauses|special)/definitions/(" + NAME + ")\\.yaml");
  private static final Pattern OUTLINE =
      Pattern.compile("templates/agreements/(" + NAME + ")\\.yaml");
  private static final Pattern DOCUMENT =
      Pattern.compile("templates/documents/(" + NAME + ")\\.yaml");

  private final LibraryFiles files;
  private final Findings findings = new Findings();

  private LibraryLoader(LibraryFiles files) {
    this.files = files;
  }

  /**
   * Loads the library.
   *
   * @param files all its files; those below {@code special/} were made for one deal
   */
  public static Outcome<Library> load(LibraryFiles files) {
    return new LibraryLoader(files).load();
  }

  private Outcome<Library> load() {
    Map<String, YamlNode> trees = trees();
    TermPaths paths = new TermPaths(clausePaths());
    Map<String, LibraryClause> clauses = clauses(trees, paths);
    Map<String, TermDeclaration> declarations = declarations(trees, paths, clauses);
    Map<String, LibraryDefinition> definitions = definitions(trees, paths);
    Map<String, Outline> outlines = outlines(trees, paths, OUTLINE);
    var styleReader = new StyleReader(findings);
    Style style = styleReader.style(trees.get("templates/style.en.yaml"));
    Map<String, SignatureForm> forms =
        styleReader.signatureForms(trees.get("templates/signature-blocks.en.yaml"));
    var library =
        new Library(
            clauses,
            declarations,
            definitions,
            Placement.place(outlines, clauses, findings),
            withOwnSheets(outlines(trees, paths, DOCUMENT), trees),
            style,
            forms,
            new ApprovalsReader(style.list("point_subjects"), findings)
                .read(trees.get(ApprovalsReader.FILE)),
            new StructuresReader(outlines.keySet(), findings)
                .read(trees.get(StructuresReader.FILE)),
            files.digest());
    if (!findings.hasErrors()) {
      new LibraryCheck(library, findings).run();
    }
    return Outcome.unlessErrors(library, findings);
  }

  private Map<String, YamlNode> trees() {
    var trees = new TreeMap<String, YamlNode>();
    SideBySide.each(files.ending(".yaml"), this::tree, findings)
        .forEach(read -> read.ifPresent(tree -> trees.put(tree.getKey(), tree.getValue())));
    return trees;
  }

  private Optional<Map.Entry<String, YamlNode>> tree(String path, Findings found) {
    Outcome<YamlNode> tree = YamlReader.read(files.find(path).orElseThrow());
    found.addAll(tree.diagnostics());
    return tree.value().map(node -> Map.entry(path, node));
  }

  private Set<String> clausePaths() {
    var paths = new TreeSet<String>();
    for (String path : files.byPath().keySet()) {
      Matcher matcher = CLAUSE.matcher(path);
      if (matcher.matches()) {
        paths.add(LibraryClause.pathOf(matcher.group(1) + "." + matcher.group(2)));
      } else if (path.endsWith("clause.yaml")) {
        findings.report(
            DiagnosticCode.LIBRARY_BAD_NAME
                .at(start(path), path)
                .withHint(
                    "Folders of clauses are kebab-case: clauses/<family>/<clause>/clause.yaml."));
      }
    }
    return paths;
  }

  private Map<String, LibraryClause> clauses(Map<String, YamlNode> trees, TermPaths paths) {
    List<Map.Entry<String, YamlNode>> found =
        trees.entrySet().stream().filter(tree -> CLAUSE.matcher(tree.getKey()).matches()).toList();
    var clauses = new LinkedHashMap<String, LibraryClause>();
    SideBySide.each(
            found, (tree, own) -> clause(tree.getKey(), tree.getValue(), paths, own), findings)
        .forEach(read -> read.ifPresent(clause -> add(clauses, clause)));
    return clauses;
  }

  private void add(Map<String, LibraryClause> clauses, LibraryClause clause) {
    if (clauses.put(clause.id(), clause) != null) {
      findings.report(
          DiagnosticCode.LIBRARY_DECLARED_TWICE, Span.startOf(clause.span().file()), clause.id());
    }
  }

  private Optional<LibraryClause> clause(
      String path, YamlNode node, TermPaths paths, Findings found) {
    String[] folders = path.split("/", -1);
    String id = folders[1] + "." + folders[2];
    String folder = path.substring(0, path.lastIndexOf('/'));
    return new ClauseReader(files, paths, found)
        .read(id, folder, node, path.startsWith("special/"));
  }

  private Map<String, TermDeclaration> declarations(
      Map<String, YamlNode> trees, TermPaths paths, Map<String, LibraryClause> clauses) {
    var declarations = new LinkedHashMap<String, TermDeclaration>();
    trees.forEach(
        (path, node) -> {
          Matcher matcher = FAMILY.matcher(path);
          if (matcher.matches()) {
            Declared.of(node, "family " + matcher.group(1), findings)
                .ifPresent(
                    family ->
                        new DeclarationReader(findings, paths::full)
                            .readAll(family, matcher.group(1).replace('-', '_'))
                            .forEach(term -> add(declarations, term)));
          }
        });
    sheetTerms(trees, paths).forEach(term -> add(declarations, term));
    for (LibraryClause clause : clauses.values()) {
      clause.implicit().forEach(term -> add(declarations, term));
      clause.terms().forEach(term -> add(declarations, term));
    }
    return declarations;
  }

  /**
   * What the sheets of the workbook ask; a sheet that was made for a deal goes before the
   * library's.
   */
  private List<TermDeclaration> sheetTerms(Map<String, YamlNode> trees, TermPaths paths) {
    var sheets = new TreeMap<String, YamlNode>();
    trees.forEach(
        (path, node) -> {
          Matcher matcher = SHEET.matcher(path);
          if (matcher.matches()) {
            sheets.put(TermPaths.plain(matcher.group(1)), node);
          }
        });
    var terms = new ArrayList<TermDeclaration>();
    sheets.forEach(
        (sheet, node) ->
            Declared.of(node, "sheet " + sheet, findings)
                .flatMap(declared -> declared.mapping("terms"))
                .ifPresent(
                    declared ->
                        terms.addAll(
                            new DeclarationReader(findings, paths::full)
                                .readAll(declared, Library.WORKBOOK + "." + sheet))));
    return terms;
  }

  private void add(Map<String, TermDeclaration> declarations, TermDeclaration term) {
    if (declarations.put(term.path(), term) != null) {
      findings.report(DiagnosticCode.LIBRARY_DECLARED_TWICE, term.span(), term.path());
    }
  }

  private Map<String, LibraryDefinition> definitions(Map<String, YamlNode> trees, TermPaths paths) {
    var definitions = new LinkedHashMap<String, LibraryDefinition>();
    trees.forEach(
        (path, node) -> {
          Matcher matcher = DEFINITION.matcher(path);
          if (matcher.matches()) {
            Declared.of(node, "definition " + matcher.group(1), findings)
                .map(declared -> definition(matcher.group(1), declared, paths))
                .ifPresent(definition -> definitions.put(definition.id(), definition));
          }
        });
    return definitions;
  }

  private LibraryDefinition definition(String id, Declared declared, TermPaths paths) {
    declared.allow(List.of("label", "plural", "meaning", "uses", "note"));
    String label = declared.required("label");
    boolean none = declared.node().find("plural").isPresent() && declared.text("plural").isEmpty();
    Optional<String> plural =
        none ? Optional.empty() : Optional.of(declared.text("plural").orElse(label + "s"));
    declared.required("meaning");
    YamlNode.Scalar meaning =
        declared.scalar("meaning").orElse(new YamlNode.Scalar("", false, declared.node().span()));
    Wording wording = WordingScanner.scan(meaning.text(), meaning.span(), paths::full, findings);
    return new LibraryDefinition(
        id,
        label,
        plural,
        wording,
        declared.texts("uses").stream().map(TermPaths::plain).toList(),
        declared.node().span());
  }

  private Map<String, Outline> outlines(
      Map<String, YamlNode> trees, TermPaths paths, Pattern folder) {
    var outlines = new LinkedHashMap<String, Outline>();
    var reader = new OutlineReader(paths, findings);
    trees.forEach(
        (path, node) -> {
          Matcher matcher = folder.matcher(path);
          if (matcher.matches()) {
            reader
                .read(matcher.group(1), node)
                .ifPresent(outline -> outlines.put(outline.id(), outline));
          }
        });
    return outlines;
  }

  /** Sheets that were made for a deal stand after those of the library. */
  private static Map<String, Outline> withOwnSheets(
      Map<String, Outline> documents, Map<String, YamlNode> trees) {
    Outline workbook = documents.get(Library.WORKBOOK);
    if (workbook == null) {
      return documents;
    }
    var sheets = new LinkedHashSet<>(workbook.sheets());
    trees.keySet().stream()
        .filter(path -> path.startsWith("special/"))
        .map(SHEET::matcher)
        .filter(Matcher::matches)
        .forEach(matcher -> sheets.add(matcher.group(1)));
    var all = new LinkedHashMap<>(documents);
    all.put(Library.WORKBOOK, workbook.withSheets(List.copyOf(sheets)));
    return all;
  }

  private Span start(String path) {
    return Span.startOf(files.find(path).map(SourceText::name).orElse(path));
  }

  /** The text lines of every wording of a library. */
  static List<Wording> wordings(Library library) {
    var wordings = new ArrayList<Wording>();
    for (LibraryClause clause : library.clauses().values()) {
      clause
          .variants()
          .values()
          .forEach(
              variant -> {
                wordings.add(variant.wording());
                wordings.add(variant.summary());
              });
    }
    library.definitions().values().forEach(definition -> wordings.add(definition.meaning()));
    return wordings;
  }
}
