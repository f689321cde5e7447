package org.parley.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * New files of a folder, each written beside its place until all are there: a failed run can take
 * them back, and the old ones are still whole.
 */
final class StagedFiles {
  /** The ending of a file that was written beside its place. */
  static final String ENDING = ".parley-new";

  private final Path root;
  private final List<String> paths = new ArrayList<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();

  StagedFiles(Path root) {
    this.root = root;
  }

  /**
   * Writes a file beside its place, through to the disk, and makes the folders that it needs.
   *
   * @param path below the folder
   * @throws IOException also if a folder stands in the file's place
   */
  void stage(String path, byte[] bytes) throws IOException {
    Path place = root.resolve(path);
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("`" + Workspace.shown(place) + "` is a folder");
    }
    Path beside = beside(path);
    makeFolders(Optional.ofNullable(beside.getParent()).orElse(root));
    paths.add(path);
    Files.write(beside, bytes);
    try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Puts every staged file into its place, in the order in which they were staged. */
  void move() throws IOException {
    for (String path : paths) {
      Files.move(
          beside(path),
          root.resolve(path),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes back what still stands beside its place, and the folders that were made for it. */
  void undo() {
    paths.stream().map(this::beside).filter(Files::isRegularFile).forEach(StagedFiles::delete);
    madeFolders.forEach(StagedFiles::delete);
  }

  private Path beside(String path) {
    return root.resolve(path + ENDING);
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

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // the folder holds something that is not ours, or cannot be changed any more
    }
  }
}
