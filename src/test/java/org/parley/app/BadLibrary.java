package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.LibraryLoader;
import org.parley.library.PointSubjects;
import org.parley.source.SourceText;
import org.parley.workbook.DeclaredSheets;
import org.parley.workbook.WorkbookTexts;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * A small library with a sample's files over it, so that a finding is about the sample.
 *
 * @param overlay the folder with the sample's files
 */
record BadLibrary(Path overlay) {
  private static final Path TINY = Path.of("src/test/resources/tiny-library");

  /** The library; adds what is wrong with texts of the workbook, if the sample is about them. */
  Outcome<Library> load(Workspace workspace, Findings findings) {
    var files = new TreeMap<String, SourceText>();
    LibraryFolder.readBelow(Path.of("templates"), "templates/", "templates/", files, findings);
    files.keySet().removeIf(path -> path.indexOf('/') != path.lastIndexOf('/'));
    LibraryFolder.readBelow(TINY, "", "", files, findings);
    String shown = Workspace.shown(overlay) + "/";
    LibraryFolder.readBelow(overlay, "", shown, files, findings);
    files.values().forEach(workspace::remember);
    workbook(files).ifPresent(findings::addAll);
    return LibraryLoader.load(new LibraryFiles(files));
  }

  /**
   * The findings on the workbook's texts, if the sample is about them: our own, with the sample's
   * over them.
   */
  private Optional<List<Diagnostic>> workbook(TreeMap<String, SourceText> files) {
    Path texts = overlay.resolve("templates/workbook");
    if (!Files.isDirectory(texts)) {
      return Optional.empty();
    }
    var all = new TreeMap<String, SourceText>();
    LibraryFolder.readBelow(
        Path.of("templates/workbook"),
        "templates/workbook/",
        "templates/workbook/",
        all,
        new Findings());
    files.forEach((path, text) -> all.computeIfPresent(path, (same, own) -> text));
    var nodes = new TreeMap<String, YamlNode>();
    all.forEach(
        (path, text) ->
            YamlReader.read(text)
                .value()
                .ifPresent(node -> nodes.put(path.replaceAll(".*/|\\.yaml$", ""), node)));
    var found = new Findings();
    found.addAll(WorkbookTexts.read(nodes, Optional.of(subjects())).diagnostics());
    List<String> declared =
        nodes.keySet().stream().filter(id -> !WorkbookTexts.FILES.contains(id)).toList();
    found.addAll(DeclaredSheets.read(declared, nodes).diagnostics());
    return Optional.of(found.list());
  }

  private static Collection<String> subjects() {
    return PointSubjects.byPath(org.parley.fixture.OwnLibrary.get(), List.of()).values();
  }
}
