package org.parley.yaml;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.source.Span;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** Counts what a file holds and how deep it is nested, while it is parsed. */
final class NodeCount {
  private int nodes;
  private int depth;

  /** Counts one more event; the error if it goes beyond a limit. */
  Optional<Diagnostic> add(Event event, PositionedText text) {
    nodes += event instanceof NodeEvent ? 1 : 0;
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    Span span = text.span(event.getStartMark().getIndex(), 0);
    if (depth > YamlLimits.DEPTH) {
      return Optional.of(
          DiagnosticCode.YAML_TOO_DEEP
              .at(span, YamlLimits.DEPTH)
              .withHint("If the brackets are meant as text, put it in quotes."));
    }
    return nodes <= YamlLimits.NODES
        ? Optional.empty()
        : Optional.of(
            DiagnosticCode.YAML_TOO_MANY_NODES
                .at(span, YamlLimits.NODES)
                .withHint("Check that this is the file you mean."));
  }
}
