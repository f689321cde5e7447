package org.parley.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parley.app.DealPapers;
import org.parley.source.SourceText;

/** Clean foreign papers that take faults. */
final class SeededPapers {
  private static final Path BASE = SeededFaults.FOLDER.resolve("base");

  /**
   * Text checks that compare the words of the whole paper: they may report the other one of two
   * words that differ.
   */
  private static final Set<String> COMPARING = Set.of("D105", "D202");

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** The text of a clean paper. */
  String base(String name) {
    Path file = BASE.resolve(name + ".txt");
    if (!Files.exists(file)) {
      throw new Edit.BadFault("there is no paper " + file);
    }
    return texts.computeIfAbsent(name, unread -> SeededFaults.text(file));
  }

  /** What a review finds in a text, as {@code check --text} would. */
  static List<Finding> findings(Review review, String name, String text) {
    List<PaperLine> lines = TextLines.read(new SourceText(name + ".txt", text));
    return review.of(DealPapers.foreign(name + ".txt", lines));
  }

  /** True if a check finds the fault at its place, or anywhere if it reads the paper as a whole. */
  boolean found(DraftingCheck check, String name, Edit edit) {
    Edit.Edited edited = edit.in(name, base(name));
    Review alone = DealPapers.review().only(check::equals);
    List<Finding> findings = findings(alone, name, edited.text());
    return anywhere(check)
        ? !said(findings, name).equals(said(findings(alone, name, base(name)), name))
        : findings.stream().anyMatch(finding -> near(finding, edited));
  }

  private static Set<String> said(List<Finding> findings, String name) {
    return findings.stream()
        .map(finding -> finding.diagnostic(name).message())
        .collect(Collectors.toSet());
  }

  private static boolean anywhere(DraftingCheck check) {
    return check.scope() != DraftingCheck.Scope.TEXT || COMPARING.contains(check.code().code());
  }

  /** True in a paragraph that was changed, and in those before and after. */
  private static boolean near(Finding finding, Edit.Edited edited) {
    List<Integer> starts =
        TextLines.read(new SourceText("", edited.text())).stream()
            .map(line -> line.span().line())
            .toList();
    int at = paragraph(starts, finding.passage().span().line());
    return at >= paragraph(starts, edited.firstLine()) - 1
        && at <= paragraph(starts, edited.lastLine()) + 1;
  }

  private static int paragraph(List<Integer> starts, int line) {
    return (int) starts.stream().filter(start -> start <= line).count();
  }
}
