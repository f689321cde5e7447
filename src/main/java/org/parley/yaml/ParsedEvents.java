package org.parley.yaml;

import java.util.List;
import org.yaml.snakeyaml.events.Event;

/**
 * What could be parsed of a file.
 *
 * @param events balanced from the start to the end of the stream; none if the file cannot be read
 * @param complete false if lines had to be left out
 */
record ParsedEvents(List<Event> events, boolean complete) {
  ParsedEvents {
    events = List.copyOf(events);
  }
}
