package org.parley.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.proof.CoverageDeals;
import org.parley.source.Span;

/**
 * Writes the coverage deals of a library into a folder: all of them beside their places before any
 * old one goes. Files that the program did not make stay.
 */
public final class CoverageFolder {
  private final Path folder;
  private final StagedFiles staged;

  public CoverageFolder(Path folder) {
    this.folder = folder;
    this.staged = new StagedFiles(folder);
  }

  /**
   * Writes each deal into a file of its own and removes those of an earlier run; nothing if a
   * wording has no deal.
   *
   * @param replace true to replace files that a person has changed
   * @return a line for each file that was written or removed
   */
  public Outcome<List<String>> write(Library library, boolean replace) {
    var findings = new Findings();
    CoverageDeals.Made made = CoverageDeals.of(library, new SheetTrial(library));
    findings.addAll(made.findings());
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    var files = new TreeMap<String, byte[]>();
    made.deals().forEach(deal -> files.put(CoverageFile.name(deal), CoverageFile.bytes(deal)));
    try {
      return write(files, replace, findings);
    } catch (IOException | SecurityException failed) {
      staged.undo();
      String shown = Workspace.shown(folder);
      findings.report(
          DiagnosticCode.OUTPUT_UNWRITABLE
              .at(Span.startOf(shown), shown, OutputFolder.reason(failed))
              .withHint("Make room there, or choose another folder."));
      return Outcome.failed(findings);
    }
  }

  private Outcome<List<String>> write(Map<String, byte[]> files, boolean replace, Findings findings)
      throws IOException {
    Map<String, byte[]> old = old(files);
    old.forEach(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (!replace && !CoverageFile.isUnchanged(text)) {
            String shown = Workspace.shown(folder.resolve(name));
            findings.report(
                DiagnosticCode.OUTPUT_EDITED
                    .at(Span.startOf(shown), shown)
                    .withHint("Keep it under another name, or write it anew with --replace."));
          }
        });
    return findings.hasErrors()
        ? Outcome.failed(findings)
        : Outcome.of(replace(old, files), findings);
  }

  /** The files that go, or whose bytes change. */
  private Map<String, byte[]> old(Map<String, byte[]> files) throws IOException {
    var old = new TreeMap<String, byte[]>();
    if (!Files.isDirectory(folder)) {
      return old;
    }
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        boolean made =
            name.endsWith(".yaml")
                && CoverageFile.isMade(new String(bytes, StandardCharsets.UTF_8));
        if (files.containsKey(name) ? !same(bytes, files, name) : made) {
          old.put(name, bytes);
        }
      }
    }
    return old;
  }

  private static boolean same(byte[] bytes, Map<String, byte[]> files, String name) {
    return Arrays.equals(bytes, files.get(name));
  }

  private List<String> replace(Map<String, byte[]> old, Map<String, byte[]> files)
      throws IOException {
    var written = new ArrayList<String>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      if (old.containsKey(name) || !Files.isRegularFile(folder.resolve(name))) {
        staged.stage(name, file.getValue());
        written.add(name);
      }
    }
    staged.move();
    var lines = new ArrayList<String>();
    written.forEach(name -> lines.add("wrote " + Workspace.shown(folder.resolve(name))));
    for (String name : old.keySet()) {
      if (!files.containsKey(name)) {
        Files.delete(folder.resolve(name));
        lines.add("removed " + Workspace.shown(folder.resolve(name)));
      }
    }
    lines.add(files.size() + " coverage deals, " + written.size() + " of them new or changed.");
    return lines;
  }
}
