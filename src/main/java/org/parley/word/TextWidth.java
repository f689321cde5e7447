package org.parley.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Widths of letters, in thousandths of the font size, of the two usual text faces. */
final class TextWidth {
  static final double EM = 1000.0;

  /** Height of a single line of either face by its font size. */
  static final double LINE_HEIGHT = 1.149;

  private static final int FIRST = ' ';
  private static final int FIRST_IDEOGRAPH = 0x2E80;
  private static final int USUAL = 500;
  private static final int WIDE = 1000;
  private static final List<String> SANS =
      List.of("arial", "helvetica", "sans", "calibri", "verdana", "aptos", "segoe", "tahoma");
  private static final Map<String, int[]> FACES = load();

  private final int[] widths;

  private TextWidth(int[] widths) {
    this.widths = widths;
  }

  static TextWidth of(Look look) {
    String font = look.font().toLowerCase(Locale.ROOT);
    String face = SANS.stream().anyMatch(font::contains) ? "sans" : "serif";
    return new TextWidth(FACES.getOrDefault(look.bold() ? face + "-bold" : face, new int[0]));
  }

  int width(int point) {
    int index = point - FIRST;
    if (index >= 0 && index < widths.length) {
      return widths[index];
    }
    if (breaksAnywhere(point)) {
      return WIDE;
    }
    return switch (point) {
      case '\u2018', '\u2019' -> 333;
      case '\u2014' -> WIDE;
      default -> Character.getType(point) == Character.NON_SPACING_MARK ? 0 : USUAL;
    };
  }

  /** Of the widest part of a word at which no line may end. */
  int word(String word) {
    return word.codePoints().anyMatch(TextWidth::breaksAnywhere)
        ? WIDE
        : word.codePoints().map(this::width).sum();
  }

  /** True for a character of Chinese or Japanese script: a line may end before and after it. */
  static boolean breaksAnywhere(int point) {
    return point >= FIRST_IDEOGRAPH && Character.isIdeographic(point);
  }

  private static Map<String, int[]> load() {
    var faces = new HashMap<String, int[]>();
    try (InputStream stream = TextWidth.class.getResourceAsStream("letter-widths.txt")) {
      if (stream == null) {
        throw new IllegalStateException("letter-widths.txt is missing");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split(" "))
          .forEach(words -> faces.put(words[0], numbers(words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(faces);
  }

  private static int[] numbers(String[] words) {
    int[] numbers = new int[words.length - 1];
    for (int index = 0; index < numbers.length; index++) {
      numbers[index] = Integer.parseInt(words[index + 1]);
    }
    return numbers;
  }
}
