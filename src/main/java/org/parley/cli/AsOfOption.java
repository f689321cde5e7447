package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of} of commands that read workbooks. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which to look, such as 2028-03-31 (default: as each workbook says).")
  private @Nullable LocalDate day;

  /** The day that the user named. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }
}
