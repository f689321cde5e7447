package org.parley.app;

import java.util.List;
import java.util.Optional;
import org.parley.check.PaperWords;
import org.parley.check.Review;
import org.parley.check.rule.DraftingChecks;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** The drafting checks with the words of a library, or with the program's own. */
public record CheckWords(Review review, PaperWords paper) {
  private static final String FILE = "templates/checks/en.yaml";

  /** Empty, with findings, if the file is missing or broken. */
  public static Optional<CheckWords> read(
      Workspace workspace, DealLoader loader, Findings findings) {
    Outcome<SourceText> text = workspace.readText(loader.root().file(FILE));
    findings.addAll(text.diagnostics());
    Outcome<YamlNode> tree =
        text.value().map(YamlReader::read).orElseGet(() -> Outcome.failed(new Findings()));
    findings.addAll(tree.diagnostics());
    Outcome<List<Review.Rule>> rules =
        tree.value().map(DraftingChecks::read).orElseGet(() -> Outcome.failed(new Findings()));
    findings.addAll(rules.diagnostics());
    return rules
        .value()
        .map(
            found ->
                new CheckWords(
                    new Review(found), DraftingChecks.paper(tree.value().orElseThrow(), findings)));
  }
}
