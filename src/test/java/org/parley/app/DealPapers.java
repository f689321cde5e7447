package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.check.Paper;
import org.parley.check.PaperLine;
import org.parley.check.PaperReader;
import org.parley.check.Review;
import org.parley.diagnostic.Findings;
import org.parley.library.LibraryFiles;

/**
 * What tests of the drafting checks need of the program's doors: its library's files, and papers.
 */
public final class DealPapers {
  private static final CheckWords WORDS =
      CheckWords.read(
              new Workspace(Path.of("")),
              new DealLoader(new Workspace(Path.of("")), Optional.empty()),
              new Findings())
          .orElseThrow();

  private DealPapers() {}

  /** The files of the program's own library. */
  public static LibraryFiles libraryFiles() {
    return LibraryFolder.read(Path.of(""), "").value().orElseThrow();
  }

  /** The program's own words for the drafting checks. */
  public static CheckWords words() {
    return WORDS;
  }

  /** The drafting checks with the program's own words. */
  public static Review review() {
    return WORDS.review();
  }

  /** A foreign paper as {@code check --text} reads it. */
  public static Paper foreign(String name, List<PaperLine> lines) {
    return PaperReader.read(name, lines, WORDS.paper());
  }

  /** An assembled agreement as {@code check --drafting} reads it. */
  public static Paper assembled(LoadedDeal loaded, Assembly.Assembled agreement) {
    return DraftReview.paper(loaded, agreement);
  }
}
