package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  private static final String STAGED = ".parley-new";

  private final Path root;
  private final Deque<Path> madeFolders = new ArrayDeque<>();
  private final List<Path> staged = new ArrayList<>();

  OutputFolder(Path root) {
    this.root = root;
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
      String recovered = new InterruptedRun(root, STAGED).recover();
      Optional<Receipt> before = receipt(root.resolve(Receipt.PATH));
      checkEdited(files, before, replace, findings);
      if (findings.hasErrors()) {
        return Outcome.failed(findings);
      }
      return Outcome.of(writeAll(files, facts, before, recovered), findings);
    } catch (IOException | SecurityException fault) {
      undo();
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
    stageAll(changed, new Receipt(facts, digests).json());
    moveAll(changed);
    return new Written(List.copyOf(changed.keySet()), List.copyOf(unchanged), recovered);
  }

  private void stageAll(Map<String, byte[]> changed, byte[] receipt) throws IOException {
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      stage(file.getKey(), file.getValue());
    }
    stage(Receipt.PATH, receipt);
  }

  private void stage(String path, byte[] bytes) throws IOException {
    Path beside = root.resolve(path + STAGED);
    makeFolders(Optional.ofNullable(beside.getParent()).orElse(root));
    staged.add(beside);
    Files.write(beside, bytes);
    try (var channel =
        java.nio.channels.FileChannel.open(beside, java.nio.file.StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void makeFolders(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      return;
    }
    Path parent = absolute.getParent();
    if (parent != null) {
      makeFolders(parent);
    }
    Files.createDirectory(absolute);
    madeFolders.push(absolute);
  }

  private void moveAll(Map<String, byte[]> changed) throws IOException {
    for (String path : changed.keySet()) {
      move(path);
    }
    move(Receipt.PATH);
  }

  private void move(String path) throws IOException {
    Files.move(
        root.resolve(path + STAGED),
        root.resolve(path),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes back what a failed run put beside the old files, and the folders that it made. */
  private void undo() {
    staged.forEach(OutputFolder::deleteQuietly);
    madeFolders.forEach(OutputFolder::deleteQuietly);
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // the folder holds something that is not ours, or cannot be changed any more
    }
  }
}
