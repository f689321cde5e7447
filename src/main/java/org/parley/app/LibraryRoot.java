package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a library lies: the program's home, or a folder of the user's own. The workbook's texts and
 * the house style are part of it; what an own folder lacks of them is taken from the program's
 * home.
 *
 * @param home the folder with the program's own library
 * @param own the user's library, or empty if the program's own is used
 */
record LibraryRoot(Path home, Optional<Path> own) {
  /** The house style below a library. */
  static final String HOUSE_STYLE = "templates/house-style.docx";

  /** The folder with the clauses. */
  Path folder() {
    return own.orElse(home);
  }

  /** The folder as findings show it; empty for the program's own. */
  String shown() {
    return own.map(Workspace::shown).orElse("");
  }

  /** True if the library brings this file itself. */
  boolean has(String path) {
    return own.isEmpty() || Files.exists(own.get().resolve(path));
  }

  /** The library's file, or the program's if the library has none. */
  Path file(String path) {
    return has(path) ? folder().resolve(path) : home.resolve(path);
  }
}
