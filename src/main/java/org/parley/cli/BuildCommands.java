package org.parley.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.app.DealBuild;
import org.parley.app.PositionReport;
import org.parley.app.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that write documents. */
final class BuildCommands {
  private BuildCommands() {}

  /** Everything. */
  @Command(
      name = "build",
      description = "Writes the agreements, the term sheet, the workbook and a receipt.",
      footer = {"", "Example:", "  ./parley build samples/cold-chain.yaml -o out/first-draft"})
  static final class Build extends DealCommand {
    Build(Workspace workspace, Console console) {
      super(workspace, console, EnumSet.allOf(DealBuild.Product.class));
    }
  }

  /** The agreements. */
  @Command(
      name = "assemble",
      description = "Writes the agreements as Word, an outgoing and an internal copy.",
      footer = {
        "",
        "Example:",
        "  ./parley assemble samples/cold-chain.yaml --style our-style.docx"
      })
  static final class Assemble extends DealCommand {
    Assemble(Workspace workspace, Console console) {
      super(workspace, console, Set.of(DealBuild.Product.AGREEMENTS));
    }
  }

  /** The term sheet. */
  @Command(
      name = "termsheet",
      description = "Writes the term sheet as Word.",
      footer = {"", "Example:", "  ./parley termsheet samples/cold-chain.yaml --allow-open"})
  static final class TermSheet extends DealCommand {
    TermSheet(Workspace workspace, Console console) {
      super(workspace, console, Set.of(DealBuild.Product.TERM_SHEET));
    }
  }

  /** The report on positions. */
  @Command(
      name = "positions",
      description =
          "Reports every departure from the positions of the side that drafts, on screen and as Word.",
      footer = {"", "Example:", "  ./parley positions samples/pipe-crawler.yaml"})
  static final class Positions extends DealCommand {
    Positions(Workspace workspace, Console console) {
      super(workspace, console, Set.of(DealBuild.Product.POSITIONS));
    }

    @Override
    List<String> report(DealBuild.Result result, boolean brief) {
      return new PositionReport(result).lines(brief);
    }
  }

  /** The workbook. */
  @Command(
      name = "scorecard",
      description = "Writes the Excel workbook.",
      footer = {
        "",
        "Examples:",
        "  ./parley scorecard samples/cold-chain.yaml",
        "  ./parley scorecard deal.yaml --actuals last-quarter.xlsx"
      })
  static final class Scorecard extends DealCommand {
    @Option(
        names = "--actuals",
        paramLabel = "FILE",
        description = "Carry what was filled into an earlier workbook of the deal into this one.")
    @Nullable Path actuals;

    @Override
    Optional<Path> actuals() {
      return Optional.ofNullable(actuals);
    }

    Scorecard(Workspace workspace, Console console) {
      super(workspace, console, Set.of(DealBuild.Product.WORKBOOK));
    }
  }
}
