package org.parley.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * The faults of one check, in the order of their file.
 *
 * @param atFirst how many were found before any check was mended, and of these among the held out;
 *     empty if nobody counted
 */
record SeededFaults(String check, Optional<AtFirst> atFirst, List<SeededFault> faults) {
  static final Path FOLDER = Path.of("src/test/resources/seeded-faults");

  /**
   * The figures before mending.
   *
   * @param found of all
   * @param heldOut found of those held out
   */
  record AtFirst(int found, int heldOut) {}

  /** The faults of a check; none if it has no file. */
  static SeededFaults of(String check) {
    Path file = FOLDER.resolve(check + ".yaml");
    return Files.exists(file)
        ? new Reader(file).read(check)
        : new SeededFaults(check, Optional.empty(), List.of());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Reader(Path file) {
    SeededFaults read(String check) {
      var outcome = YamlReader.read(new SourceText(file.toString(), text(file)));
      if (!(outcome.value().orElse(null) instanceof YamlNode.Mapping mapping)) {
        throw new IllegalStateException(file + ": " + outcome.diagnostics());
      }
      if (!required(mapping, "check").equals(check)) {
        throw new IllegalStateException(file + " is about another check");
      }
      var faults = new ArrayList<SeededFault>();
      for (YamlNode item : ((YamlNode.Sequence) mapping.find("faults").orElseThrow()).items()) {
        faults.add(fault((YamlNode.Mapping) item));
      }
      return new SeededFaults(check, mapping.find("at_first").map(this::atFirst), faults);
    }

    private AtFirst atFirst(YamlNode node) {
      var mapping = (YamlNode.Mapping) node;
      return new AtFirst(
          Integer.parseInt(required(mapping, "found")),
          Integer.parseInt(required(mapping, "held_out")));
    }

    private SeededFault fault(YamlNode.Mapping node) {
      SeededFault.Target target =
          find(node, "paper")
              .<SeededFault.Target>map(SeededFault.OfPaper::new)
              .orElseGet(
                  () -> new SeededFault.OfDeal(required(node, "sheet"), find(node, "wording")));
      return new SeededFault(node.span().line(), target, edit(node));
    }

    private Edit edit(YamlNode.Mapping node) {
      Optional<String> replace = find(node, "replace");
      Optional<String> after = find(node, "after");
      if (replace.isPresent()) {
        return Edit.replace(replace.get(), required(node, "with"));
      }
      return after
          .map(words -> Edit.insert(words, required(node, "insert")))
          .orElseGet(() -> Edit.delete(required(node, "delete")));
    }

    private String required(YamlNode.Mapping node, String key) {
      return find(node, key)
          .orElseThrow(() -> new IllegalStateException(node.span() + " lacks " + key));
    }

    private static Optional<String> find(YamlNode.Mapping node, String key) {
      return node.find(key).map(value -> ((YamlNode.Scalar) value).text());
    }
  }
}
