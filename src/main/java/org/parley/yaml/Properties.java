package org.parley.yaml;

import java.util.ArrayList;
import java.util.List;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.NodeEvent;

/** The aliases, anchors and tags before a value; none is supported. */
final class Properties {
  private Properties() {}

  static List<Diagnostic> check(NodeEvent event, PositionedText text) {
    int index = event.getStartMark().getIndex();
    if (event instanceof AliasEvent) {
      return List.of(refuse(DiagnosticCode.YAML_ALIAS, index, text));
    }
    var refused = new ArrayList<Diagnostic>();
    while (text.at(index) == '&' || text.at(index) == '!') {
      boolean anchor = text.at(index) == '&';
      refused.add(
          refuse(anchor ? DiagnosticCode.YAML_ANCHOR : DiagnosticCode.YAML_TAG, index, text));
      index = wordEnd(index, text);
      while (text.at(index) == ' ') {
        index++;
      }
    }
    return refused;
  }

  private static Diagnostic refuse(DiagnosticCode code, int start, PositionedText text) {
    int end = wordEnd(start, text);
    String hint =
        switch (code) {
          case YAML_ALIAS -> "Write the value itself, or put the text in quotes.";
          default -> "Delete it, or put the text in quotes if it belongs to it.";
        };
    return code.at(text.span(start, end), Excerpt.of(text.slice(start, end))).withHint(hint);
  }

  private static int wordEnd(int start, PositionedText text) {
    int end = start;
    while (text.at(end) != ' ' && text.at(end) != '\n' && ",[]{}".indexOf(text.at(end)) < 0) {
      end++;
    }
    return Math.max(end, start + 1);
  }
}
