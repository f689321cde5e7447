package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;

/**
 * Writes a set of files so that the old set stays whole until the new one is: every file is written
 * beside its place, then all are moved, the receipt last. A set that a kill interrupted is
 * completed or cleared by the next run.
 */
final class OutputFolder {
  private final Path root;
  private final StagedFiles staged;

  OutputFolder(Path root) {
    this.root = root;
    this.staged = new StagedFiles(root);
  }

  /**
   * What a run did.
   *
   * @param written paths below the folder, in order
   * @param unchanged paths whose bytes were already there
   * @param recovered what was done about an interrupted run, or the empty text
   */
  record Written(List<String> written, List<String> unchanged, String recovered) {}

  /**
   * Writes the files.
   *
   * @param files path below the folder to bytes
   * @param facts what they were made from, for the receipt
   * @param replace true to replace files that a person has changed
   */
  Outcome<Written> write(Map<String, byte[]> files, Map<String, String> facts, boolean replace) {
    var findings = new Findings();
    try {
      String recovered = new InterruptedRun(root).recover();
      Optional<Receipt> before = receipt(root.resolve(Receipt.PATH));
      checkEdited(files, before, replace, findings);
      if (findings.hasErrors()) {
        return Outcome.failed(findings);
      }
      return Outcome.of(writeAll(files, facts, before, recovered), findings);
    } catch (IOException | SecurityException fault) {
      staged.undo();
      findings.report(
          DiagnosticCode.OUTPUT_UNWRITABLE
              .at(Span.startOf(Workspace.shown(root)), Workspace.shown(root), reason(fault))
              .withHint("Nothing was changed. Make room there, or choose another folder with -o."));
      return Outcome.failed(findings);
    }
  }

  static String reason(Exception fault) {
    if (fault instanceof java.nio.file.AccessDeniedException) {
      return "no permission";
    }
    if (fault instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    String message =
        fault instanceof java.nio.file.FileSystemException system
            ? system.getReason()
            : fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message.replaceAll("\\.$", "");
  }

  static Optional<Receipt> receipt(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Receipt.read(Files.readAllBytes(file))
        : Optional.empty();
  }

  /**
   * A file that is neither what the last run wrote nor what this one would write was changed by a
   * person.
   */
  private void checkEdited(
      Map<String, byte[]> files, Optional<Receipt> before, boolean replace, Findings findings)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      requireNoLink(target);
      if (!replace && Files.exists(target)) {
        String digest = Digest.of(Files.readAllBytes(target));
        boolean ours =
            before.map(receipt -> digest.equals(receipt.files().get(file.getKey()))).orElse(false);
        if (!ours && !digest.equals(Digest.of(file.getValue()))) {
          findings.report(
              DiagnosticCode.OUTPUT_EDITED
                  .at(Span.startOf(Workspace.shown(target)), Workspace.shown(target))
                  .withHint("Keep it under another name, or write it anew with --replace."));
        }
      }
    }
  }

  /** A link inside the output folder could lead anywhere: it is never followed. */
  private void requireNoLink(Path target) throws IOException {
    Path step = target;
    while (step != null && !step.equals(root)) {
      if (Files.isSymbolicLink(step)) {
        throw new IOException("`" + Workspace.shown(step) + "` is a link");
      }
      step = step.getParent();
    }
  }

  private Written writeAll(
      Map<String, byte[]> files,
      Map<String, String> facts,
      Optional<Receipt> before,
      String recovered)
      throws IOException {
    var digests = new TreeMap<String, String>();
    before.ifPresent(receipt -> digests.putAll(receipt.files()));
    var changed = new TreeMap<String, byte[]>();
    var unchanged = new ArrayList<String>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String digest = Digest.of(file.getValue());
      digests.put(file.getKey(), digest);
      Path target = root.resolve(file.getKey());
      boolean same = Files.exists(target) && Digest.of(Files.readAllBytes(target)).equals(digest);
      if (same) {
        unchanged.add(file.getKey());
      } else {
        changed.put(file.getKey(), file.getValue());
      }
    }
    digests
        .keySet()
        .removeIf(path -> !files.containsKey(path) && !Files.exists(root.resolve(path)));
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      staged.stage(file.getKey(), file.getValue());
    }
    staged.stage(Receipt.PATH, new Receipt(facts, digests).json());
    staged.move();
    return new Written(List.copyOf(changed.keySet()), List.copyOf(unchanged), recovered);
  }
}
