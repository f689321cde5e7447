package org.parley.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.check.Paper;
import org.parley.check.PaperLine;
import org.parley.check.PaperReader;
import org.parley.check.TextLines;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.word.WordText;
import org.parley.yaml.SourceDecoder;

/** Runs the drafting checks on a paper that somebody else wrote. */
public final class ForeignPaper {
  private static final int FEWEST_PARAGRAPHS = 2;

  private final Workspace workspace;
  private final CheckWords words;

  public ForeignPaper(Workspace workspace, CheckWords words) {
    this.workspace = workspace;
    this.words = words;
  }

  /** The findings of every check, or why the file cannot be read. */
  public List<Diagnostic> check(Path file) {
    var findings = new Findings();
    read(file, findings).stream()
        .flatMap(paper -> words.review().of(paper).stream())
        .map(finding -> finding.diagnostic(Workspace.shown(file)))
        .forEach(findings::report);
    return findings.list();
  }

  private Optional<Paper> read(Path file, Findings findings) {
    List<PaperLine> lines = lines(file, findings);
    if (lines.size() < FEWEST_PARAGRAPHS && !findings.hasErrors()) {
      findings.report(unreadable(file, "it holds no text to read"));
    }
    return findings.hasErrors()
        ? Optional.empty()
        : Optional.of(PaperReader.read(Workspace.shown(file), lines, words.paper()));
  }

  private List<PaperLine> lines(Path file, Findings findings) {
    String name = Workspace.shown(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return word(file, findings);
    }
    if (name.endsWith(".txt")) {
      Outcome<byte[]> bytes = workspace.readPaper(file);
      findings.addAll(bytes.diagnostics());
      return bytes.value().map(found -> text(file, found, findings)).orElse(List.of());
    }
    findings.report(unreadable(file, "its name ends neither in .docx nor in .txt"));
    return List.of();
  }

  private List<PaperLine> text(Path file, byte[] bytes, Findings findings) {
    Outcome<SourceText> text = SourceDecoder.decode(Workspace.shown(file), bytes);
    findings.addAll(text.diagnostics());
    text.value().ifPresent(workspace::remember);
    return text.value().map(TextLines::read).orElse(List.of());
  }

  private List<PaperLine> word(Path file, Findings findings) {
    Outcome<byte[]> bytes = workspace.readPaper(file);
    findings.addAll(bytes.diagnostics());
    return bytes.value().map(found -> word(file, found, findings)).orElse(List.of());
  }

  private List<PaperLine> word(Path file, byte[] bytes, Findings findings) {
    WordText read = WordText.read(bytes, Workspace.shown(file));
    read.problems()
        .forEach(
            problem ->
                findings.report(
                    unreadable(file, problem.replace(Workspace.shown(file) + ": ", ""))));
    var lines = new ArrayList<PaperLine>();
    for (WordText.Paragraph paragraph : read.paragraphs()) {
      var span = new Span(Workspace.shown(file), lines.size() + 1, 1, 1);
      lines.add(
          new PaperLine(
              paragraph.text(), paragraph.number(), paragraph.heading(), paragraph.table(), span));
    }
    if (!lines.isEmpty()) {
      workspace.remember(new SourceText(Workspace.shown(file), shown(lines)));
    }
    return lines;
  }

  /** Its paragraphs as lines, so that a finding can show the one it is about. */
  private static String shown(List<PaperLine> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text().replace('\n', ' ')).append('\n'));
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Diagnostic unreadable(Path file, String why) {
    return DiagnosticCode.PAPER_UNREADABLE
        .at(Span.startOf(Workspace.shown(file)), Workspace.shown(file), why)
        .withHint("Save it as an unprotected .docx, or as plain text in UTF-8 (.txt).");
  }
}
