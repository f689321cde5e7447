package org.parley.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --format} of commands that print a report and no findings. */
final class ReportFormatOption {
  private enum Format {
    human,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "human",
      converter = Reader.class,
      description = "human or json (default: human).")
  private Format format = Format.human;

  /** True for a report that other programs read. */
  boolean json() {
    return format == Format.json;
  }

  /** Reads the name of a format. */
  static final class Reader implements ITypeConverter<Format> {
    @Override
    public Format convert(String written) {
      return switch (written) {
        case "human" -> Format.human;
        case "json" -> Format.json;
        default ->
            throw new TypeConversionException(
                "a report is printed for people (human) or as json, not as " + written);
      };
    }
  }
}
