package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.app.DealBuild;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import picocli.CommandLine.Command;

/**
 * Does once what every run does, so that the launcher can archive the classes that it loads. Leaves
 * no files.
 */
@Command(name = "warm-up", hidden = true, description = "Loads what every run loads.")
final class WarmUpCommand implements Callable<Integer> {
  private final Workspace workspace;

  WarmUpCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() throws IOException {
    Path scratch = Files.createTempDirectory("parley-warm-up");
    try {
      var options = new DealBuild.Options(scratch.resolve("out"), Optional.empty(), true, true);
      var build = new DealBuild(workspace, new DealLoader(workspace, Optional.empty()));
      build.build(
          workspace.home().resolve("samples/cold-chain.yaml"),
          EnumSet.allOf(DealBuild.Product.class),
          options);
    } finally {
      delete(scratch);
    }
    return ExitCode.FINE;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(WarmUpCommand::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
