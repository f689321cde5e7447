package org.parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Completes or clears what a killed run left behind. */
final class InterruptedRun {
  private final Path root;

  InterruptedRun(Path root) {
    this.root = root;
  }

  /** What was done, as a sentence, or the empty text if there was nothing to do. */
  String recover() throws IOException {
    List<Path> left = leftOver();
    if (left.isEmpty()) {
      return "";
    }
    Optional<Receipt> receipt =
        OutputFolder.receipt(root.resolve(Receipt.PATH + StagedFiles.ENDING));
    if (receipt.isPresent() && complete(receipt.get())) {
      for (Path file : left) {
        Files.move(
            file,
            target(file),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      return "An earlier run was interrupted while it moved its files into place; they were complete, and are in place now.";
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
    return "An earlier run was interrupted before its files were complete; what it left behind was removed.";
  }

  private List<Path> leftOver() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files
          .filter(file -> file.toString().endsWith(StagedFiles.ENDING))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted(this::receiptLast)
          .toList();
    }
  }

  private int receiptLast(Path left, Path right) {
    Path receipt = root.resolve(Receipt.PATH + StagedFiles.ENDING);
    int byReceipt = Boolean.compare(left.equals(receipt), right.equals(receipt));
    return byReceipt != 0 ? byReceipt : left.compareTo(right);
  }

  /** Every file that the receipt names is either staged or in place, with the right digest. */
  private boolean complete(Receipt receipt) throws IOException {
    for (Map.Entry<String, String> file : receipt.files().entrySet()) {
      boolean right =
          has(root.resolve(file.getKey() + StagedFiles.ENDING), file.getValue())
              || has(root.resolve(file.getKey()), file.getValue());
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Path file, String digest) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Digest.of(Files.readAllBytes(file)).equals(digest);
  }

  private Path target(Path file) {
    String name = file.toString();
    return Path.of(name.substring(0, name.length() - StagedFiles.ENDING.length()));
  }
}
