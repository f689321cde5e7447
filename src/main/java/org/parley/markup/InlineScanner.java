package org.parley.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a line into words, values, references, definitions and labels. */
public final class InlineScanner {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\[\\[(?:([a-z0-9-]+):)?([a-z0-9-]+(?:\\.[a-z0-9-]+)?)?(?:#([a-z0-9-]+))?]]");
  private static final Pattern DEFINITION = Pattern.compile("\\*\\*[\"“]([^\"”*]+)[\"”]\\*\\*");
  private static final Pattern LABEL = Pattern.compile("\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}");
  private static final Pattern TERM = Pattern.compile("\\{([A-Z][^{}#]*)}");
  private static final Pattern VALUE =
      Pattern.compile(Marks.VALUE_START + "(\\d+)" + Marks.VALUE_END);

  private final String text;
  private final List<InlineToken> tokens = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int wordsOffset;
  private int at;

  private InlineScanner(String text) {
    this.text = text;
  }

  /** The pieces of the text, in order. */
  public static List<InlineToken> scan(String text) {
    var scanner = new InlineScanner(text);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    scanner.flush();
    return List.copyOf(scanner.tokens);
  }

  private void step() {
    char character = text.charAt(at);
    switch (character) {
      case '\\' -> escape();
      case '[' ->
          match(
              REFERENCE,
              text.startsWith("[[", at),
              "a reference is written [[clause-id]] or [[clause-id#label]]");
      case '*' -> asterisk();
      case '{' -> brace();
      case '}' -> broken("a closing brace without its opening one; write \\} for a plain brace");
      case Marks.VALUE_START -> match(VALUE, true, "a value mark is broken");
      case Marks.IGNORED -> at++;
      default -> plain(character);
    }
  }

  private void plain(char character) {
    if (words.length() == 0) {
      wordsOffset = at;
    }
    words.append(character);
    at++;
  }

  private void escape() {
    if (at + 1 == text.length()) {
      broken("a backslash at the end of the line makes nothing plain");
      return;
    }
    at++;
    plain(text.charAt(at));
  }

  private void asterisk() {
    if (text.startsWith("**", at)) {
      match(DEFINITION, true, "a definition is written **\"Term\"**");
    } else {
      add(new InlineToken.CaptionMark(at), 1);
    }
  }

  private void brace() {
    boolean label = text.startsWith("{#", at);
    match(
        label ? LABEL : TERM,
        true,
        label ? "a label is written {#kebab-case}" : "a marked term is written {Term}");
  }

  private void match(Pattern pattern, boolean meant, String problem) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (meant && matcher.lookingAt()) {
      add(token(pattern, matcher), matcher.end() - at);
    } else if (meant) {
      broken(problem);
    } else {
      plain(text.charAt(at));
    }
  }

  private InlineToken token(Pattern pattern, Matcher matcher) {
    if (pattern == REFERENCE) {
      return new InlineToken.ReferenceMark(
          orEmpty(matcher.group(1)),
          orEmpty(matcher.group(2)),
          orEmpty(matcher.group(3)),
          at,
          matcher.end() - at);
    }
    String content = matcher.group(1);
    if (pattern == VALUE) {
      return new InlineToken.ValueMark(Integer.parseInt(content), at);
    }
    if (pattern == LABEL) {
      return new InlineToken.LabelMark(content, at);
    }
    return pattern == TERM
        ? new InlineToken.TermMark(content, at)
        : new InlineToken.DefinitionMark(content, at);
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private void broken(String problem) {
    add(new InlineToken.Broken(problem, at), 1);
  }

  private void add(InlineToken token, int length) {
    flush();
    tokens.add(token);
    at += length;
  }

  private void flush() {
    if (words.length() > 0) {
      tokens.add(new InlineToken.Words(words.toString(), wordsOffset));
      words.setLength(0);
    }
  }
}
