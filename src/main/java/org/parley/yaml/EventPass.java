package org.parley.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * One run of SnakeYAML's parser over a text.
 *
 * @param events all events up to the end or up to what stopped the run
 * @param problem the syntax error that stopped it
 * @param limit the limit that stopped it: more is not even parsed, for deep nesting makes the
 *     parser slow long before it ends
 */
record EventPass(
    List<Event> events, Optional<MarkedYAMLException> problem, Optional<Diagnostic> limit) {
  EventPass {
    events = List.copyOf(events);
  }

  static EventPass over(PositionedText text) {
    var events = new ArrayList<Event>();
    var count = new NodeCount();
    try {
      // What Yaml.parse does, without the constructor and representer that it makes first.
      var parser = new ParserImpl(new StreamReader(new StringReader(text.text())), options());
      while (parser.peekEvent() != null) {
        Event event = parser.getEvent();
        events.add(event);
        Optional<Diagnostic> limit = count.add(event, text);
        if (limit.isPresent()) {
          return new EventPass(events, Optional.empty(), limit);
        }
      }
      return new EventPass(events, Optional.empty(), Optional.empty());
    } catch (MarkedYAMLException problem) {
      return new EventPass(events, Optional.of(problem), Optional.empty());
    }
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(YamlLimits.BYTES);
    return options;
  }
}
