package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A library of one clause and one agreement in a folder of its own, and a deal that is read with
 * it.
 *
 * @param root holds the library's folder and the deal
 */
record TeaLibrary(Path root) {
  static final Workspace WORKSPACE = new Workspace(Path.of(""));

  private static final List<String> HOUSE_WORDS =
      List.of("templates/style.en.yaml", "templates/signature-blocks.en.yaml");

  /** Writes the files; a test adds its own or writes over them. */
  static TeaLibrary in(Path root) {
    var library = new TeaLibrary(root);
    library.add(
        "clauses/house/tea/clause.yaml",
        """
        title: Tea
        purpose: Who brings the tea.
        terms:
          cups: {type: integer, label: Cups, question: "How many cups?", default: 3, because: that is how many chairs there are}
        variants:
          standard: {summary: Ann brings the tea.}
        """);
    library.add(
        "clauses/house/tea/standard.en.ftl",
        "1. *Tea.* ${first} shall bring ${plural(house.tea.cups, \"cup\", \"cups\")} of tea.\n");
    library.add(
        "templates/agreements/tea.yaml",
        """
        title: Tea Agreement
        roles: {first: the host, second: the guest}
        articles:
          - heading: Tea
            clauses: [house.tea]
        """);
    for (String file : HOUSE_WORDS) {
      library.add(file, read(Path.of(file)));
    }
    return library;
  }

  void add(String path, String text) {
    write(root.resolve("library").resolve(path), text);
  }

  DealLoader loader() {
    return new DealLoader(WORKSPACE, Optional.of(root.resolve("library")));
  }

  /** The term sheet. */
  Path deal() {
    return write(
        root.resolve("deal.yaml"),
        """
        deal: Tea
        date: 2027-03-01
        currency: USD
        parties:
          ann: {name: Ann, form: individual, address: 1 Main Street}
          bob: {name: Bob, form: individual, address: 2 Main Street}
        agreements:
          tea: {roles: {first: ann, second: bob}}
        """);
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
