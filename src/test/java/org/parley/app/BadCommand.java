package org.parley.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parley.cli.Main;

/** Runs a command line that cannot be carried out; files that it names lie beside it. */
final class BadCommand {
  private static final String PROGRAM = "./parley ";

  private BadCommand() {}

  /** All that it prints but its progress, which depends on the machine. */
  static String printed(Path sample) {
    var printed = new ByteArrayOutputStream();
    var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Main.run(arguments(sample), Path.of(""), stream, stream, false);
    return printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("Assembling ") && !line.startsWith("Checking "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String[] arguments(Path sample) {
    try {
      String line =
          Files.readAllLines(sample).stream()
              .filter(each -> each.startsWith(PROGRAM))
              .findFirst()
              .orElseThrow();
      return line.substring(PROGRAM.length()).split(" ", -1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
