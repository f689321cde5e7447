package org.parley.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * A paragraph of the library as it stands in its file, without directives; each value and each
 * reference is one word.
 *
 * @param place the file
 */
record StaticText(String place, String text) {
  private static final Set<String> PRINTED_KEYS = Set.of("summary", "meaning");

  /** Which of the alternatives of a condition count. */
  enum Branches {
    FIRST("<#if[^>]*>((?:(?!<#if|</#if>|<#else).)*)(?:<#else(?:(?!<#if|</#if>).)*)?</#if>"),
    LAST("<#if(?:(?:(?!<#if|</#if>).)*<#else(?:if)?)?[^>]*>((?:(?!<#if|</#if>|<#else).)*)</#if>");

    private final Pattern innermost;

    Branches(String innermost) {
      this.innermost = Pattern.compile(innermost, Pattern.DOTALL);
    }

    private String of(String wording) {
      String chosen = wording;
      for (Matcher matcher = innermost.matcher(chosen);
          matcher.find();
          matcher = innermost.matcher(chosen)) {
        chosen =
            chosen.substring(0, matcher.start())
                + matcher.group(1)
                + chosen.substring(matcher.end());
      }
      return chosen;
    }
  }

  /** Every paragraph of every wording file, every summary and every meaning. */
  static List<StaticText> all() {
    try (Stream<Path> files = Files.walk(Path.of("clauses"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> Stream.of(Branches.values()).flatMap(branches -> of(file, branches)))
          .distinct()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<StaticText> of(Path file, Branches branches) {
    try {
      String text = branches.of(Files.readString(file));
      return file.toString().endsWith(".ftl")
          ? paragraphs(file.toString(), text).stream()
          : values(new SourceText(file.toString(), text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A line with a marker begins a paragraph; a line without one goes on with it. */
  private static List<StaticText> paragraphs(String file, String wording) {
    var paragraphs = new ArrayList<StaticText>();
    List<String> lines = wording.replaceAll("(?s)<#--.*?-->", "").lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number).strip();
      if (!line.isEmpty() && !line.startsWith("> NOTE") && !line.startsWith("|")) {
        add(file, line, paragraphs);
      }
    }
    return paragraphs.stream().filter(paragraph -> !paragraph.text().isBlank()).toList();
  }

  private static void add(String place, String line, List<StaticText> paragraphs) {
    boolean begins =
        paragraphs.isEmpty() || line.matches("(1\\.|\\((a|i|A|1)\\)|#|\\\\\\\\|\\[).*");
    if (begins) {
      paragraphs.add(new StaticText(place, plain(line)));
    } else {
      StaticText last = paragraphs.remove(paragraphs.size() - 1);
      paragraphs.add(new StaticText(last.place(), last.text() + " " + plain(line)));
    }
  }

  private static Stream<StaticText> values(SourceText file) {
    return values(YamlReader.read(file).value().orElseThrow());
  }

  private static Stream<StaticText> values(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().flatMap(StaticText::values);
    }
    return node instanceof YamlNode.Mapping mapping
        ? mapping.entries().stream().flatMap(StaticText::value)
        : Stream.empty();
  }

  private static Stream<StaticText> value(YamlNode.Entry entry) {
    return PRINTED_KEYS.contains(entry.name()) && entry.value() instanceof YamlNode.Scalar scalar
        ? Pattern.compile("\\s(?=\\((a|i)\\) )")
            .splitAsStream(scalar.text())
            .map(part -> new StaticText(scalar.span().file(), plain(part)))
        : values(entry.value());
  }

  private static String plain(String line) {
    return line.replaceAll("<#else[^>]*>", " / ")
        .replaceAll("</?#[^>]*>", " ")
        .replaceAll("\\$\\{[^}]*}", "Value")
        .replaceAll("\\[\\[[^]]*]]", "Place")
        .replaceAll("\\{#[a-z0-9-]+}", "")
        .replaceAll("^(1\\.|\\\\\\\\|#)\\s+", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
