package org.parley.cli;

/** How a run ends, for scripts. */
final class ExitCode {
  /** Done; there may be warnings. */
  static final int FINE = 0;

  /** The input has errors, or warnings under {@code --strict}. */
  static final int INPUT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file cannot be read or written. */
  static final int FILES = 3;

  /** A fault of the program. */
  static final int FAULT = 70;

  private ExitCode() {}
}
