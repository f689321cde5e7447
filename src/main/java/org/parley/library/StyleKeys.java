package org.parley.library;

import java.util.List;

/** The house words that the program itself prints; the loader insists on them. */
final class StyleKeys {
  static final List<String> REQUIRED = List.of();

  private StyleKeys() {}
}
