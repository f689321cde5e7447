package org.parley.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * A contract in somebody else's style, with the faults that a lawyer marked in it.
 *
 * @param heldOut true if nobody looks at it when a check is mended
 * @param word true if it is read from a Word file with numbers by style
 */
record AnnotatedPaper(
    String name, boolean heldOut, boolean word, String text, List<MarkedFault> faults) {
  static final Path FOLDER = Path.of("src/test/resources/foreign-paper");
  private static final String ANNOTATIONS = ".findings.yaml";
  private static final double WORDS_OF_A_PAGE = 450;

  static List<AnnotatedPaper> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .map(AnnotatedPaper::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static AnnotatedPaper read(String name) {
    Path file = FOLDER.resolve(name + ANNOTATIONS);
    var outcome = YamlReader.read(new SourceText(file.toString(), text(file)));
    if (!(outcome.value().orElse(null) instanceof YamlNode.Mapping mapping)) {
      throw new IllegalStateException(file + ": " + outcome.diagnostics());
    }
    var faults = new ArrayList<MarkedFault>();
    for (YamlNode item : items(mapping, "faults")) {
      faults.addAll(faults((YamlNode.Mapping) item));
    }
    return new AnnotatedPaper(
        name,
        is(mapping, "held_out"),
        is(mapping, "word"),
        text(FOLDER.resolve(name + ".txt")),
        List.copyOf(faults));
  }

  private static List<MarkedFault> faults(YamlNode.Mapping item) {
    var fault =
        new MarkedFault(
            value(item, "check").orElseThrow(),
            value(item, "words").orElseThrow(),
            value(item, "or"),
            Optional.empty(),
            value(item, "first").isPresent());
    List<MarkedFault> each =
        items(item, "missing").stream()
            .map(answer -> fault.without(((YamlNode.Scalar) answer).text()))
            .toList();
    return each.isEmpty() ? List.of(fault) : each;
  }

  private static List<YamlNode> items(YamlNode.Mapping mapping, String key) {
    return mapping.find(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
  }

  private static boolean is(YamlNode.Mapping mapping, String key) {
    return value(mapping, key).filter("true"::equals).isPresent();
  }

  private static Optional<String> value(YamlNode.Mapping mapping, String key) {
    return mapping.find(key).map(node -> ((YamlNode.Scalar) node).text());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How long it is, at 450 words a page. */
  double pages() {
    return text.strip().split("\\s+").length / WORDS_OF_A_PAGE;
  }

  /** Its paragraphs, as a text file or as a Word file gives them. */
  List<PaperLine> lines() {
    List<PaperLine> typed = TextLines.read(new SourceText(name + ".txt", text));
    return word ? WordStyledPaper.lines(name, typed) : typed;
  }
}
