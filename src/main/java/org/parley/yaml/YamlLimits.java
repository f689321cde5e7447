package org.parley.yaml;

/** How much one file may hold, so that a hostile one cannot exhaust the program. */
public final class YamlLimits {
  /** Size of a file in bytes (1 MiB); to be compared before reading it. */
  public static final int BYTES = 1 << 20;

  /** Keys, values, lists and mappings in one file. */
  public static final int NODES = 20_000;

  /** Lists and mappings inside each other. */
  public static final int DEPTH = 32;

  /** Findings of one kind that are listed for one file. */
  static final int FINDINGS_OF_ONE_KIND = 100;

  /** Syntax errors after which reading is given up. */
  static final int SYNTAX_ERRORS = 20;

  private YamlLimits() {}
}
