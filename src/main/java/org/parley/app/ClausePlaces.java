package org.parley.app;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.assembly.Selection;
import org.parley.check.ContractPaper;
import org.parley.contract.Clause;
import org.parley.contract.NodeId;
import org.parley.library.Wording;
import org.parley.source.Span;

/** Finds the line of a wording file that a printed block comes from. */
final class ClausePlaces implements ContractPaper.Places {
  private static final Pattern ORDINAL = Pattern.compile("/(\\d+)");
  private static final Pattern LABEL = Pattern.compile("#([a-z0-9-]+)");

  private final Map<String, Wording> wordings = new HashMap<>();

  ClausePlaces(Selection selection) {
    selection.all().forEach(one -> wordings.put(one.clause().id(), one.variant().wording()));
  }

  @Override
  public Span of(Clause clause, NodeId block) {
    Wording wording = wordings.get(clause.clause());
    if (wording == null) {
      return Span.startOf("clauses");
    }
    Matcher label = LABEL.matcher(block.value());
    if (label.find()) {
      return wording.labels().stream()
          .filter(use -> use.name().equals(label.group(1)))
          .map(use -> line(wording, use.span().line()))
          .findFirst()
          .orElse(Span.startOf(wording.file()));
    }
    Matcher ordinal = ORDINAL.matcher(block.value());
    return ordinal.find() ? paragraph(wording, ordinal.group(1)) : Span.startOf(wording.file());
  }

  private static Span paragraph(Wording wording, String ordinal) {
    return wording.ordinals().entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(ordinal))
        .map(Map.Entry::getKey)
        .min(Integer::compare)
        .map(line -> line(wording, line))
        .orElse(Span.startOf(wording.file()));
  }

  private static Span line(Wording wording, int line) {
    return new Span(wording.file(), line, 1, 1);
  }
}
