package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.CataloguePages;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import picocli.CommandLine.Option;

/** The option {@code --library}, the same in every command that reads a library. */
final class LibraryOption {
  @Option(
      names = "--library",
      paramLabel = "DIR",
      description =
          "A library of your own (with clauses/ and templates/) instead of the built-in one.")
  @Nullable Path library;

  /** Reads deals with the library that the user named, else with the program's own. */
  DealLoader loader(Workspace workspace) {
    return new DealLoader(workspace, Optional.ofNullable(library));
  }

  /** Writes the catalogue of the same library. */
  CataloguePages catalogue(Workspace workspace) {
    return new CataloguePages(workspace, Optional.ofNullable(library));
  }
}
