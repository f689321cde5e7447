package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole build into a folder that is thrown away: the classes that it loads are those of every
 * run.
 */
public final class WarmUp {
  private final Workspace workspace;

  public WarmUp(Workspace workspace) {
    this.workspace = workspace;
  }

  public void run() {
    try {
      Path scratch = Files.createTempDirectory("parley-warm-up");
      var options = new DealBuild.Options(scratch.resolve("out"), Optional.empty(), true, true);
      var build = new DealBuild(workspace, new DealLoader(workspace, Optional.empty()));
      build.build(
          workspace.home().resolve("samples/cold-chain.yaml"),
          EnumSet.allOf(DealBuild.Product.class),
          options);
      delete(scratch);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
