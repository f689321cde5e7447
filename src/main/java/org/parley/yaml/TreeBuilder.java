package org.parley.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.source.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes a tree of events; lives for one file. */
final class TreeBuilder {
  private final Iterator<Event> events;
  private final PositionedText text;
  private final Report report;
  private final Scalars scalars;
  private boolean complete = true;

  private TreeBuilder(List<Event> events, PositionedText text, Report report, Scalars scalars) {
    this.events = events.iterator();
    this.text = text;
    this.report = report;
    this.scalars = scalars;
  }

  /** The tree of a parsed file; empty if something had to be left out, or if there is nothing. */
  static Optional<YamlNode> build(ParsedEvents parsed, PositionedText text, Report report) {
    var builder = new TreeBuilder(parsed.events(), text, report, new Scalars(text, report));
    Optional<YamlNode> root = builder.documents();
    boolean complete = builder.complete && parsed.complete();
    if (root.isEmpty() && complete) {
      report.add(
          DiagnosticCode.YAML_EMPTY
              .at(Span.startOf(text.file()))
              .withHint("Write keys and values, such as `deal: Name of the deal`."));
    }
    return complete ? root : Optional.empty();
  }

  private Optional<YamlNode> documents() {
    Optional<YamlNode> root = Optional.empty();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && ++documents == 2) {
        secondDocument(event);
        return root;
      }
      if (event instanceof NodeEvent node) {
        root = node(node).filter(value -> !isNothing(value));
      }
    }
    return root;
  }

  private static boolean isNothing(YamlNode value) {
    return value instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  private void secondDocument(Event event) {
    complete = false;
    report.add(
        DiagnosticCode.YAML_SECOND_DOCUMENT
            .at(text.span(index(event), event.getEndMark().getIndex()))
            .withHint("Put it into a file of its own, or delete the line `---`."));
  }

  private Optional<YamlNode> node(NodeEvent event) {
    Properties.check(event, text).forEach(report::add);
    if (event instanceof AliasEvent) {
      complete = false;
      return Optional.empty();
    }
    if (event instanceof ScalarEvent scalar) {
      return Optional.of(scalars.value(scalar));
    }
    return Optional.of(event instanceof MappingStartEvent ? mapping(event) : sequence(event));
  }

  private YamlNode sequence(NodeEvent start) {
    var items = new ArrayList<YamlNode>();
    while (events.next() instanceof NodeEvent item) {
      node(item).ifPresent(items::add);
    }
    return new YamlNode.Sequence(items, place(start));
  }

  private YamlNode mapping(NodeEvent start) {
    var entries = new MappingEntries(report);
    while (events.next() instanceof NodeEvent key) {
      Optional<YamlNode.Scalar> name = key(key);
      Optional<YamlNode> value = node((NodeEvent) events.next());
      name.ifPresent(present -> entries.add(present, value));
    }
    return new YamlNode.Mapping(entries.list(), place(start));
  }

  private Optional<YamlNode.Scalar> key(NodeEvent event) {
    Optional<YamlNode> key = node(event);
    if (event instanceof ScalarEvent scalar && key.isPresent()) {
      Optional<YamlNode.Scalar> name = scalars.key(scalar);
      complete &= name.isPresent();
      return name;
    }
    if (event instanceof CollectionStartEvent) {
      complete = false;
      report.add(
          DiagnosticCode.YAML_KEY_NOT_TEXT
              .at(text.span(index(event), index(event) + 1))
              .withHint("If this is meant as text, put it in quotes."));
    }
    return Optional.empty();
  }

  private Span place(NodeEvent event) {
    return text.span(index(event), index(event) + 1);
  }

  private static int index(Event event) {
    return event.getStartMark().getIndex();
  }
}
