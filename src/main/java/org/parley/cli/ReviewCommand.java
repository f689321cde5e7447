package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.ReviewReport;
import org.parley.app.WorkbookReview;
import org.parley.app.Workspace;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.JsonPrinter;
import org.parley.diagnostic.Outcome;
import org.parley.workbook.returned.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a workbook that came back says. */
@Command(
    name = "review",
    description =
        "Reads a workbook that was filled in: triggers, gates, payments, deadlines, and what the"
            + " agreements now call for.",
    footer = {
      "",
      "Examples:",
      "  ./parley review out/cold-chain/internal/scorecard.xlsx --as-of 2028-03-31",
      "  ./parley review scorecard.xlsx --deal deal.yaml --memo review.docx"
    })
final class ReviewCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The workbook, an .xlsx file.")
  Path workbook = Path.of("");

  @Option(
      names = "--deal",
      paramLabel = "DEAL",
      description = "The term sheet that the workbook must have been made from.")
  @Nullable Path deal;

  @Option(names = "--memo", paramLabel = "FILE", description = "Write a Word memo, a .docx file.")
  @Nullable Path memo;

  @Option(
      names = "--style",
      paramLabel = "FILE",
      description = "Your firm's own Word template for the memo.")
  @Nullable Path style;

  @Option(names = "--replace", description = "Replace a memo that is there already.")
  boolean replace;

  @Mixin AsOfOption asOf = new AsOfOption();

  @Mixin ReportFormatOption format = new ReportFormatOption();

  @Mixin LibraryOption library = new LibraryOption();

  ReviewCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    var review = new WorkbookReview(workspace, library.loader(workspace));
    Outcome<Review> found = review.review(workbook, asOf.day(), Optional.ofNullable(deal));
    var findings = new ArrayList<Diagnostic>(found.diagnostics());
    Optional.ofNullable(memo)
        .flatMap(file -> found.value().map(said -> write(review, said, file)))
        .ifPresent(findings::addAll);
    if (found.value().isEmpty() && format.json()) {
      console.print(new JsonPrinter(), findings, workspace, console.out());
    } else {
      console.findings(findings, workspace);
      found.value().ifPresent(this::print);
    }
    return Console.exitCode(findings, false);
  }

  private List<Diagnostic> write(WorkbookReview review, Review said, Path file) {
    return review.memo(said, file, Optional.ofNullable(style), replace);
  }

  private void print(Review review) {
    if (format.json()) {
      console.out().print(ReviewJson.of(review));
    } else {
      console.lines(new ReviewReport(review).lines());
    }
  }
}
