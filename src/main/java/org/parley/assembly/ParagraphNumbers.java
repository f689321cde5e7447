package org.parley.assembly;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.contract.Block;
import org.parley.contract.Level;
import org.parley.resolve.Letters;

/**
 * The numbers of the paragraphs of one wording, counted from 1 as if it stood alone.
 *
 * @param markers paragraph, as an object, to its own number with a space after it: {@code (b) }
 * @param byLabel label to the number with those above it: {@code 3(b)}
 */
record ParagraphNumbers(Map<Block.Paragraph, String> markers, Map<String, String> byLabel) {

  static ParagraphNumbers of(List<Block> blocks) {
    var markers = new IdentityHashMap<Block.Paragraph, String>();
    var byLabel = new HashMap<String, String>();
    var counts = new EnumMap<Level, Integer>(Level.class);
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && paragraph.numbered()) {
        counts.keySet().removeIf(level -> level.depth() > paragraph.level().depth());
        counts.merge(paragraph.level(), 1, Integer::sum);
        markers.put(paragraph, marker(paragraph.level(), counts) + " ");
        byLabel.put(paragraph.label(), path(counts));
      }
    }
    return new ParagraphNumbers(markers, byLabel);
  }

  private static String marker(Level level, Map<Level, Integer> counts) {
    int count = counts.getOrDefault(level, 1);
    return switch (level) {
      case PARAGRAPH -> "(" + Letters.lower(count) + ")";
      case SUBPARAGRAPH -> "(" + Letters.roman(count) + ")";
      case RECITAL, ITEM -> "(" + Letters.upper(count) + ")";
      case PARTY -> "(" + count + ")";
      default -> count + ".";
    };
  }

  private static String path(Map<Level, Integer> counts) {
    Stream<String> steps = counts.keySet().stream().map(level -> marker(level, counts));
    return steps.map(step -> step.replace(".", "")).collect(Collectors.joining());
  }

  /** What stands before the words of a paragraph; the empty text if it has no number. */
  String marker(Block.Paragraph paragraph) {
    return markers.getOrDefault(paragraph, "");
  }

  /** The number of the paragraph with this label; empty if none has it. */
  Optional<String> labelled(String label) {
    return label.isEmpty() ? Optional.empty() : Optional.ofNullable(byLabel.get(label));
  }
}
