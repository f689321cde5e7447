package org.parley.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive of the wording: the few of FreeMarker's that are allowed.
 *
 * @param kind which
 * @param argument condition of an if, or what a list loops over
 * @param start first character in its line
 * @param end after its last character
 * @param argumentStart where the argument begins in its line
 */
record Directive(Kind kind, String argument, int start, int end, int argumentStart) {
  private static final Pattern OPENING = Pattern.compile("<#--|</?#[a-zA-Z]*|</?@|\\$\\{|#\\{");
  private static final Pattern NAMED = Pattern.compile("<#(if|elseif|list)\\s+");
  private static final Pattern LIST = Pattern.compile("([a-z][a-z0-9_.]*) as ([a-z][a-z0-9_]*)");

  enum Kind {
    IF,
    ELSEIF,
    ELSE,
    END_IF,
    LIST,
    SEP,
    END_SEP,
    END_LIST,
    COMMENT,
    VALUE,
    FORBIDDEN
  }

  /** The next directive, interpolation or forbidden construct in a line, at or after a place. */
  static Optional<Directive> next(String line, int from) {
    int sign = firstSign(line, from);
    if (sign < 0) {
      return Optional.empty();
    }
    Matcher matcher = OPENING.matcher(line);
    return matcher.find(sign)
        ? Optional.of(at(line, matcher.start(), matcher.group()))
        : Optional.empty();
  }

  /**
   * Most of a line is words: the pattern is tried only from the first sign that could open
   * something.
   */
  private static int firstSign(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (sign == '<' || sign == '$' || sign == '#') {
        return at;
      }
    }
    return -1;
  }

  private static Directive at(String line, int start, String opening) {
    return switch (opening) {
      case "<#--" -> until(line, Kind.COMMENT, start, "-->");
      case "${" -> until(line, Kind.VALUE, start, "}");
      case "<#if", "<#elseif", "<#list" -> withArgument(line, start);
      case "<#else", "</#if", "<#sep", "</#list", "</#sep" -> simple(line, start, opening);
      default -> forbidden(line, start);
    };
  }

  private static Directive simple(String line, int start, String opening) {
    int end = start + opening.length() + 1;
    if (end > line.length() || line.charAt(end - 1) != '>') {
      return forbidden(line, start);
    }
    Kind kind =
        switch (opening) {
          case "<#else" -> Kind.ELSE;
          case "</#if" -> Kind.END_IF;
          case "<#sep" -> Kind.SEP;
          case "</#sep" -> Kind.END_SEP;
          default -> Kind.END_LIST;
        };
    return new Directive(kind, "", start, end, end);
  }

  private static Directive until(String line, Kind kind, int start, String closing) {
    int end = line.indexOf(closing, start);
    if (end < 0) {
      return forbidden(line, start);
    }
    int argumentStart = start + (kind == Kind.VALUE ? 2 : 4);
    return new Directive(
        kind,
        line.substring(Math.min(argumentStart, end), end),
        start,
        end + closing.length(),
        argumentStart);
  }

  private static Directive withArgument(String line, int start) {
    Matcher name = NAMED.matcher(line).region(start, line.length());
    int close = closing(line, start);
    if (!name.lookingAt() || close < name.end()) {
      return forbidden(line, start);
    }
    Kind kind = Kind.valueOf(name.group(1).toUpperCase(java.util.Locale.ROOT));
    return new Directive(kind, line.substring(name.end(), close), start, close + 1, name.end());
  }

  /**
   * The closing {@code >}: unlike a comparison it has no space before and no {@code =} after it.
   */
  private static int closing(String line, int start) {
    for (int at = start; at < line.length(); at++) {
      boolean comparison =
          line.charAt(at - (at > 0 ? 1 : 0)) == ' '
              || at + 1 < line.length() && line.charAt(at + 1) == '=';
      if (line.charAt(at) == '>' && !comparison) {
        return at;
      }
    }
    return -1;
  }

  private static Directive forbidden(String line, int start) {
    int space = line.indexOf(' ', start);
    int close = line.indexOf('>', start);
    int end =
        List.of(space, close + 1).stream()
            .filter(candidate -> candidate > start)
            .min(Integer::compare)
            .orElse(line.length());
    return new Directive(Kind.FORBIDDEN, line.substring(start, end), start, end, start);
  }

  /** Path and variable of a list. */
  Optional<String[]> loop() {
    Matcher matcher = LIST.matcher(argument.strip());
    return matcher.matches()
        ? Optional.of(new String[] {matcher.group(1), matcher.group(2)})
        : Optional.empty();
  }
}
