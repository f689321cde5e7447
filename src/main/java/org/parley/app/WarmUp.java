package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people do with deals, into a folder that is thrown away: the classes that it loads are those
 * of every run.
 */
public final class WarmUp {
  /** Together they have every kind of sheet. */
  private static final List<String> SAMPLES =
      List.of("cold-chain", "vineyard-irrigation", "orchard-robot-talks");

  private final Workspace workspace;
  private final DealLoader loader;

  public WarmUp(Workspace workspace) {
    this.workspace = workspace;
    this.loader = new DealLoader(workspace, Optional.empty());
  }

  public void run() {
    try {
      Path scratch = Files.createTempDirectory("parley-warm-up");
      SAMPLES.forEach(sample -> build(sample, scratch.resolve(sample)));
      List<Path> workbooks =
          SAMPLES.stream()
              .map(sample -> scratch.resolve(sample).resolve("internal/scorecard.xlsx"))
              .toList();
      review(workbooks.get(0), scratch.resolve("review.docx"));
      new WorkbookPortfolio(workspace, loader)
          .write(workbooks, Optional.empty(), scratch.resolve("portfolio.xlsx"), false);
      delete(scratch);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void build(String sample, Path output) {
    new DealBuild(workspace, loader)
        .build(
            workspace.home().resolve("samples").resolve(sample + ".yaml"),
            EnumSet.allOf(DealBuild.Product.class),
            new DealBuild.Options(output, Optional.empty(), true, true));
  }

  private void review(Path workbook, Path memo) {
    var review = new WorkbookReview(workspace, loader);
    review
        .review(workbook, Optional.empty(), Optional.empty())
        .value()
        .ifPresent(said -> review.memo(said, memo, Optional.empty(), false));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
