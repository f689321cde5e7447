package org.parley.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.catalogue.Catalogue;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Writes the catalogue of a library as web pages. */
public final class CataloguePages {
  private static final List<String> LOOK = List.of("catalogue.css", "catalogue.js");

  private final Workspace workspace;
  private final LibraryRoot root;

  /**
   * @param libraryRoot the library that is shown, if it is not the program's own; it may bring a
   *     look of its own
   */
  public CataloguePages(Workspace workspace, Optional<Path> libraryRoot) {
    this.workspace = workspace;
    this.root = new LibraryRoot(workspace.home(), libraryRoot);
  }

  /**
   * Writes all pages, or none.
   *
   * @param replace true to replace pages that a person has changed
   * @return the page to open first
   */
  public Outcome<Path> write(Library library, Path folder, boolean replace) {
    var findings = new Findings();
    var files = new LinkedHashMap<String, byte[]>();
    Catalogue.pages(library, families(findings))
        .forEach((path, page) -> files.put(path, bytes(page)));
    for (String name : LOOK) {
      Outcome<SourceText> look = read(name);
      findings.addAll(look.diagnostics());
      look.value().ifPresent(found -> files.put(name, bytes(text(found))));
    }
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    Outcome<OutputFolder.Written> written =
        new OutputFolder(folder).write(files, Map.of("library", library.digest()), replace);
    findings.addAll(written.diagnostics());
    return written
        .value()
        .map(done -> Outcome.of(folder.resolve(Catalogue.FIRST_PAGE), findings))
        .orElseGet(() -> Outcome.failed(findings));
  }

  private Map<String, String> families(Findings findings) {
    Outcome<SourceText> text = read("families.yaml");
    findings.addAll(text.diagnostics());
    Optional<Outcome<YamlNode>> tree = text.value().map(YamlReader::read);
    tree.ifPresent(read -> findings.addAll(read.diagnostics()));
    var families = new LinkedHashMap<String, String>();
    if (tree.flatMap(Outcome::value).orElse(null) instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.value() instanceof YamlNode.Scalar title) {
          families.put(entry.name(), title.text());
        }
      }
    }
    return families;
  }

  private Outcome<SourceText> read(String name) {
    return workspace.readText(root.file("templates/catalogue/" + name));
  }

  private static String text(SourceText source) {
    return String.join("\n", source.lines()) + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
