package org.parley.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;

/**
 * Reads the part of YAML that a person writes by hand: mappings, lists and text. What makes YAML
 * surprising (aliases, anchors, tags, merge keys, several documents) is refused at its place.
 */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Reads one file and reports everything found in it, not only the first.
   *
   * @return the content, present even beside errors as long as nothing had to be left out of it (of
   *     a key that stands twice the first counts); so later steps can report their findings too
   */
  public static Outcome<YamlNode> read(SourceText source) {
    var findings = new Findings();
    Optional<YamlNode> content = read(source, new Report(findings));
    return new Outcome<>(content, findings.list());
  }

  private static Optional<YamlNode> read(SourceText source, Report report) {
    int bytes = source.text().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > YamlLimits.BYTES) {
      report.add(SourceDecoder.tooLarge(source.name(), bytes));
      return Optional.empty();
    }
    PositionedText text = RawCharacters.check(new PositionedText(source), report);
    return TreeBuilder.build(SyntaxRecovery.parse(text, report), text, report);
  }
}
