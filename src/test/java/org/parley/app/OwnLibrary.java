package org.parley.app;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;

/** The program's own library, loaded once for all samples. */
final class OwnLibrary {
  private static final Workspace WORKSPACE = new Workspace(Path.of(""));
  private static final Outcome<LibraryFiles> FILES = LibraryFolder.read(Path.of(""), "");
  private static final Outcome<Library> LIBRARY =
      new DealLoader(WORKSPACE, Optional.empty()).library();

  private OwnLibrary() {}

  /** The library, with its texts remembered by another workspace. */
  static Outcome<Library> loaded(Workspace workspace) {
    FILES.value().ifPresent(files -> files.byPath().values().forEach(workspace::remember));
    return LIBRARY;
  }
}
